import proxyAddr from '@fastify/proxy-addr';
import { z } from 'zod';
import type { KnownKey } from './http/admission/client-of.ts';

const shortestKey = 16;

function list(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim()).filter(Boolean);
}

/** `name=key,…`. A key that can't be used is not repeated: a log may be read by others. */
export const readKeys = z.string().transform((text, context): readonly KnownKey[] => {
  const keys = list(text).map((part) => {
    const at = part.indexOf('=');
    return { name: part.slice(0, Math.max(0, at)), key: part.slice(at + 1) };
  });
  const isUsable = keys.every(({ name, key }) => /^[\w.-]{1,64}$/.test(name) && key.length >= shortestKey);
  if (isUsable && new Set(keys.map(({ name }) => name)).size === keys.length) return keys;
  context.addIssue({ code: 'custom', message: `can't be read: give name=key for each client, with commas between them, each name once and each key of ${shortestKey} characters or more.` });
  return z.NEVER;
});

/** Addresses and ranges of proxies, or how many of them stand before the server. */
export const readProxies = z.string().transform((text, context): readonly string[] | number => {
  if (/^\d$/.test(text)) return Number(text);
  const proxies = list(text);
  try {
    proxyAddr.compile([...proxies]);
    return proxies;
  } catch {
    context.addIssue({ code: 'custom', message: `"${text}" can't be used: give addresses or ranges (10.0.0.0/8, loopback) with commas between them, or the number of proxies.` });
    return z.NEVER;
  }
});

/** Origins as browsers send them; `*` for any. */
export const readOrigins = z.string().transform((text, context): readonly string[] | null => {
  if (text.trim() === '*') return null;
  const origins = list(text);
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong === undefined) return origins;
  context.addIssue({ code: 'custom', message: `"${wrong}" is no origin: give scheme and host as browsers send them, such as https://example.org, with commas between them, or * for any.` });
  return z.NEVER;
});
