import type { FastifyInstance } from 'fastify';
import { readLandingPage } from '../landing-page/read-landing-page.ts';

/** Nothing but our own files, and no question to anybody but this server: a page that works offline and can't be made to leak. */
const contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function landingPageRoutes(fastify: FastifyInstance): void {
  const page = readLandingPage();
  const serve = (path: string, type: string, text: string) =>
    fastify.get(path, async (_request, reply) => reply
      .type(`${type}; charset=utf-8`)
      .headers({ 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' })
      .send(text));
  serve('/', 'text/html', page.html);
  serve('/landing-page.js', 'text/javascript', page.script);
  serve('/landing-page.css', 'text/css', page.style);
}
