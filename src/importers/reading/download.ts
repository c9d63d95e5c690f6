import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { refusal } from '../feed-error.ts';
import type { FeedError } from '../feed-error.ts';
import type { ReadingLimits } from './limits.ts';
import { defaultLimits, inUnits } from './limits.ts';

export interface DownloadOptions {
  readonly limits?: ReadingLimits;
  /** How long the server may say nothing: before its answer, and between two pieces of it. */
  readonly silenceMilliseconds?: number;
  readonly signal?: AbortSignal;
  /** Told how many bytes have come, and how many the server announced. */
  readonly onRead?: (read: number, total: number | undefined) => void;
}

export interface Download {
  /** The file on this machine, under the name that it has at its publisher; gone once the work is done. */
  readonly path: string;
  readonly bytes: number;
}

/** As browsers have it, about. */
const mostRedirects = 10;
const again = 'try again later';

/**
 * Fetches a file over HTTP, gives it to the work, and removes it however that ends. What comes is not looked into, but for a web page in its place: whoever reads the
 * file does that. Fails with a `FeedError`.
 */
export async function withDownload<Result>(url: string, work: (download: Download) => Promise<Result>, options: DownloadOptions = {}): Promise<Result> {
  const address = addressOf(url);
  const folder = await mkdtemp(join(tmpdir(), 'chip-export-controls-download-'));
  try {
    const path = join(folder, fileName(address));
    return await work({ path, bytes: await fetchTo(path, address, options) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function addressOf(url: string): URL {
  if (!URL.canParse(url)) throw refusal(url, undefined, 'this is no URL', 'write it whole: https://…');
  const address = new URL(url);
  if (!isHttp(address)) throw refusal(called(address), undefined, `${address.protocol} is not fetched`, 'name an address that begins with https:// or http://, or a file on this machine');
  if (address.username !== '' || address.password !== '') throw refusal(called(address), undefined, 'the address holds a name or a password', 'get the file by hand, and name it as a file on this machine');
  return address;
}

const isHttp = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** For messages: what follows the path may hold a key. */
const called = ({ protocol, host, pathname }: URL): string => `${protocol}//${host}${pathname}`;

/** Which file of a feed it is, is told by its name. */
function fileName({ pathname }: URL): string {
  return basename(pathname).replaceAll(/[^\w.-]/g, '_').slice(-100) || 'download';
}

async function fetchTo(path: string, address: URL, { limits = defaultLimits, silenceMilliseconds = 30_000, signal, onRead }: DownloadOptions): Promise<number> {
  const silence = new Silence(silenceMilliseconds, signal);
  let [answered, read, total]: [boolean, number, number | undefined] = [false, 0, undefined];
  try {
    const response = await answerOf(address, silence.signal);
    answered = true;
    total = announcedBytes(response);
    if (total !== undefined && total > limits.fileBytes) throw tooLarge(address, inUnits(total), limits);
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of bodyOf(response)) {
        silence.broken();
        read += chunk.length;
        if (read > limits.fileBytes) throw tooLarge(address, `more than ${inUnits(limits.fileBytes)}`, limits);
        await file.appendFile(chunk);
        onRead?.(read, total);
      }
    } finally {
      await file.close();
    }
    if (total !== undefined && read < total) throw cutOff(address, read, total);
    return read;
  } catch (error) {
    if (isFailedFetch(error)) throw silence.reason(address) ?? (answered ? cutOff(address, read, total) : unreachable(address, error));
    throw silence.reason(address) ?? (isFull(error) ? noRoom(address) : error);
  } finally {
    // Whatever is still to come is not wanted.
    silence.end();
  }
}

/** Follows redirects by hand: the way never leads out of HTTP, nor from what is encrypted to what is not. */
async function answerOf(address: URL, signal: AbortSignal): Promise<Response> {
  let at = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(at, { redirect: 'manual', signal, headers: { accept: '*/*', 'accept-encoding': 'identity' } });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return fileIn(response, at);
    await response.body?.cancel();
    at = nextAddress(location, at);
  }
  throw refusal(called(address), undefined, `the server redirects more than ${mostRedirects} times`, 'look the address of the file up at its publisher');
}

function nextAddress(location: string, from: URL): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (next === null || !isHttp(next)) throw refusal(called(from), undefined, 'the server redirects to what is no address of a file', 'look the address up at its publisher');
  if (from.protocol === 'https:' && next.protocol === 'http:') throw refusal(called(from), undefined, `the server redirects to ${called(next)}, which is not encrypted`, 'name that address itself, if it is to be trusted');
  return next;
}

function fileIn(response: Response, at: URL): Response {
  const { status, statusText } = response;
  if (status !== 200) throw refusal(called(at), undefined, `the server answers ${status}${statusText === '' ? '' : ` (${statusText})`}`, status >= 500 || status === 429 ? again : 'check the address');
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') throw refusal(called(at), undefined, 'the server answers with a web page, not with a file', 'open the address in a browser, and look there for that of the file');
  return response;
}

/** Of what is encoded on its way (gzip) the server announces another length than that of the file. */
function announcedBytes({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.get('content-encoding') !== null ? undefined : Number(length);
}

async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body !== null) yield* body as AsyncIterable<Uint8Array>;
}

function tooLarge(address: URL, has: string, limits: ReadingLimits): FeedError {
  return refusal(called(address), undefined, `the file has ${has}; at most ${inUnits(limits.fileBytes)} are read`, 'check that it is the file of this feed');
}

function cutOff(address: URL, read: number, total: number | undefined): FeedError {
  return refusal(called(address), undefined, `the file broke off after ${inUnits(read)}${total === undefined ? '' : ` of ${inUnits(total)}`}`, 'get it again');
}

/** What `fetch` throws, before the answer and in the middle of it. */
function isFailedFetch(error: unknown): error is Error {
  return isNativeError(error) && error.name === 'TypeError';
}

function unreachable(address: URL, { cause, message }: Error): FeedError {
  return refusal(called(address), undefined, `the server can't be reached (${codeOf(cause) ?? message})`, 'check the address and the network');
}

function noRoom(address: URL): FeedError {
  return refusal(called(address), undefined, `there is no room for the file in ${tmpdir()}`, 'make room there');
}

function codeOf(cause: unknown): string | undefined {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
}

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');

/** Ends a download when the server says nothing for too long, or when whoever wants it no longer does. */
class Silence {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly signal: AbortSignal;

  constructor(private readonly milliseconds: number, private readonly wanted: AbortSignal | undefined) {
    this.#timer = setTimeout(() => { this.#controller.abort(); }, milliseconds);
    this.signal = wanted === undefined ? this.#controller.signal : AbortSignal.any([wanted, this.#controller.signal]);
  }

  broken(): void {
    this.#timer.refresh();
  }

  /** Why it was ended; null where it was not. */
  reason(address: URL): FeedError | null {
    if (this.wanted?.aborted) return refusal(called(address), undefined, 'the download was aborted', 'begin again');
    return this.#controller.signal.aborted ? refusal(called(address), undefined, `the server said nothing for ${this.milliseconds / 1000} s`, again) : null;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
