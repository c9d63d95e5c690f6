import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FeedError } from '../../../src/importers/feed-error.ts';
import type { DownloadOptions } from '../../../src/importers/reading/download.ts';
import { withDownload } from '../../../src/importers/reading/download.ts';
import { defaultLimits } from '../../../src/importers/reading/limits.ts';

let server: Server;
let origin: string;
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => { answer(request, response); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
});

/** Downloads that lie in the temporary folder: other tests may run beside this one, but none of them downloads. */
const left = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('chip-export-controls-download-'));
let before: readonly string[];
beforeEach(() => { before = left(); });
afterEach(() => { expect(left()).toEqual(before); });

const csv = 'Name,Note\nA,1\n';
const sends = (body: string | Uint8Array, headers: Readonly<Record<string, string | number>> = {}): RequestListener => (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(body);
};
const content = (path = '/list.csv', options: DownloadOptions = {}): Promise<string> => withDownload(`${origin}${path}`, async (download) => readFile(download.path, 'utf8'), options);

/** What a download is refused for. */
async function refused(url: string, options: DownloadOptions = {}): Promise<string> {
  const failure: unknown = await withDownload(url, async () => 'not refused', options).catch((error: unknown) => error);
  if (!(failure instanceof FeedError)) throw new Error(`was not refused: ${String(failure)}`);
  return failure.message.split('\n')[1]!.replaceAll(origin, 'http://server');
}

describe('a download', () => {
  it('gives the file to the work under its own name, and removes it afterwards', async () => {
    answer = sends(csv, { 'content-length': csv.length });
    const seen: unknown[] = [];
    const path = await withDownload(`${origin}/data/ml_hardware.csv?key=secret`, async (download) => {
      expect(await readFile(download.path, 'utf8')).toBe(csv);
      expect(download.bytes).toBe(csv.length);
      return download.path;
    }, { onRead: (...read) => { seen.push(read); } });
    expect(basename(path)).toBe('ml_hardware.csv');
    expect(seen).toEqual([[csv.length, csv.length]]);
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('removes it also when the work fails, and passes on why', async () => {
    answer = sends(csv);
    await expect(withDownload(`${origin}/a.csv`, async () => { throw new Error('the work failed'); })).rejects.toThrow('the work failed');
  });

  it('leaves a compressed file as it is, and takes one that is compressed on its way for what it is', async () => {
    const packed = gzipSync(csv);
    answer = sends(packed, { 'content-type': 'application/gzip', 'content-length': packed.length });
    await withDownload(`${origin}/list.csv.gz`, async ({ path, bytes }) => { expect([await readFile(path), bytes]).toEqual([packed, packed.length]); });
    answer = sends(packed, { 'content-encoding': 'gzip', 'content-length': packed.length });
    expect(await content()).toBe(csv);
  });

  it('follows redirects, relative ones too', async () => {
    answer = (request, response) => {
      const next = ({ '/list.csv': '/a', '/a': `${origin}/deep/b`, '/deep/b': '../c' } as Readonly<Record<string, string>>)[request.url!];
      if (next === undefined) sends(`${request.url}\n`)(request, response);
      else response.writeHead(302, { location: next }).end('<html>moved</html>');
    };
    expect(await content()).toBe('/c\n');
  });

  it('makes of any address a file name that leads nowhere else', async () => {
    answer = sends(csv);
    for (const [path, name] of [['/', 'download'], ['/a/..%2F..%2Fetc', '.._2F.._2Fetc'], ['/%E6%98%87.csv', '_E6_98_87.csv'], [`/${'x'.repeat(300)}.csv`, `${'x'.repeat(96)}.csv`]] as const) {
      expect(await withDownload(`${origin}${path}`, async (download) => basename(download.path))).toBe(name);
    }
  });
});

describe('a download is refused', () => {
  it.each([
    ['list.csv', 'list.csv: this is no URL – write it whole: https://…'],
    ['file:///etc/passwd', 'file:///etc/passwd: file: is not fetched – name an address that begins with https:// or http://, or a file on this machine'],
    ['ftp://example.org/list.csv', 'ftp://example.org/list.csv: ftp: is not fetched – name an address that begins with https:// or http://, or a file on this machine'],
    ['https://me:secret@example.org/list.csv', 'https://example.org/list.csv: the address holds a name or a password – get the file by hand, and name it as a file on this machine'],
  ])('for its address: %s', async (url, message) => {
    expect(await refused(url)).toBe(message);
  });

  it('when the server cannot be reached', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => { closed.listen(0, '127.0.0.1', resolve); });
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => { closed.close(resolve); });
    expect(await refused(`http://127.0.0.1:${port}/list.csv`)).toBe(`http://127.0.0.1:${port}/list.csv: the server can't be reached (ECONNREFUSED) – check the address and the network`);
  });

  it.each([
    [404, 'the server answers 404 (Not Found) – check the address'],
    [403, 'the server answers 403 (Forbidden) – check the address'],
    [206, 'the server answers 206 (Partial Content) – check the address'],
    [304, 'the server answers 304 (Not Modified) – check the address'],
    [429, 'the server answers 429 (Too Many Requests) – try again later'],
    [503, 'the server answers 503 (Service Unavailable) – try again later'],
  ])('for the status %i', async (status, message) => {
    answer = (_request, response) => { response.writeHead(status).end(); };
    expect(await refused(`${origin}/list.csv?key=secret`)).toBe(`http://server/list.csv: ${message}`);
  });

  it.each(['text/html; charset=utf-8', 'TEXT/HTML', 'application/xhtml+xml'])('for a web page in its place: %s', async (type) => {
    answer = sends('<html></html>', { 'content-type': type });
    expect(await refused(`${origin}/list.csv`)).toBe('http://server/list.csv: the server answers with a web page, not with a file – open the address in a browser, and look there for that of the file');
  });

  const limits = { ...defaultLimits, fileBytes: 10_000 };

  it('for more bytes than are read: as soon as they are announced', async () => {
    answer = (_request, response) => { response.writeHead(200, { 'content-length': 2_000_000_000 }); response.flushHeaders(); };
    expect(await refused(`${origin}/list.csv`, { limits })).toBe('http://server/list.csv: the file has 2 GB; at most 10 KB are read – check that it is the file of this feed');
  });

  it.each([
    ['without an end, announced by nobody', (_request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200);
      const more = (): void => { if (!response.destroyed) response.write('x'.repeat(1_000), () => { setImmediate(more); }); };
      more();
    }],
    ['compressed on their way', sends(gzipSync('x'.repeat(1_000_000)), { 'content-encoding': 'gzip' })],
  ] as const)('for more bytes than are read: %s', async (_what, listener) => {
    answer = listener;
    expect(await refused(`${origin}/list.csv`, { limits })).toBe('http://server/list.csv: the file has more than 10 KB; at most 10 KB are read – check that it is the file of this feed');
  });

  it('that breaks off before the announced end', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 5_000 });
      response.write('x'.repeat(2_000), () => { setTimeout(() => response.destroy(), 50); });
    };
    expect(await refused(`${origin}/list.csv`)).toBe('http://server/list.csv: the file broke off after 2 KB of 5 KB – get it again');
  });

  it('that breaks off where no end is announced', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      response.write('x'.repeat(2_000), () => { setTimeout(() => response.destroy(), 50); });
    };
    expect(await refused(`${origin}/list.csv`)).toBe('http://server/list.csv: the file broke off after 2 KB – get it again');
  });

  it('when the server says nothing, at first or in the middle', async () => {
    answer = () => undefined;
    expect(await refused(`${origin}/list.csv`, { silenceMilliseconds: 100 })).toBe('http://server/list.csv: the server said nothing for 0.1 s – try again later');
    answer = (_request, response) => { response.writeHead(200, { 'content-length': 5_000 }).write('x'); };
    expect(await refused(`${origin}/list.csv`, { silenceMilliseconds: 100 })).toBe('http://server/list.csv: the server said nothing for 0.1 s – try again later');
  });

  it('not because it is slow, as long as something comes', async () => {
    answer = (_request, response) => {
      response.writeHead(200);
      let sent = 0;
      const timer = setInterval(() => {
        response.write('x');
        if ((sent += 1) < 8) return;
        clearInterval(timer);
        response.end();
      }, 50);
    };
    expect(await content('/list.csv', { silenceMilliseconds: 300 })).toBe('xxxxxxxx');
  });

  it('when whoever wants it no longer does, before it begins or in the middle', async () => {
    answer = (_request, response) => { response.writeHead(200).write('x'); };
    expect(await refused(`${origin}/list.csv`, { signal: AbortSignal.abort() })).toBe('http://server/list.csv: the download was aborted – begin again');
    const wanted = new AbortController();
    expect(await refused(`${origin}/list.csv`, { signal: wanted.signal, onRead: () => { wanted.abort(); } })).toBe('http://server/list.csv: the download was aborted – begin again');
  });

  it.each([
    ['for ever', '/list.csv', 'http://server/list.csv: the server redirects more than 10 times – look the address of the file up at its publisher'],
    ['out of HTTP', 'file:///etc/passwd', 'http://server/list.csv: the server redirects to what is no address of a file – look the address up at its publisher'],
    ['to nowhere', 'http://', 'http://server/list.csv: the server redirects to what is no address of a file – look the address up at its publisher'],
  ])('that the server redirects %s', async (_where, location, message) => {
    answer = (_request, response) => { response.writeHead(301, { location }).end(); };
    expect(await refused(`${origin}/list.csv`)).toBe(message);
  });
});
