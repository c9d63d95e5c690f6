import { crc32 } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { DatasetStamp } from '../../seeding/loading/read-stamp.ts';
import { isWorthCompressing } from './encoded-answer.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { StampReader } from './stamp-reader.ts';

interface Kept {
  readonly answer: HttpAnswer;
  /** The state of the dataset in which it was given. */
  readonly stamp: string;
  /** The checksum of the body of its question. */
  readonly asked: number;
}

/** A question with everything that its answer depends on beside the dataset. */
export interface KeyedQuestion {
  readonly key: string;
  readonly body: Buffer;
}

/** What an entry takes beside its body. Compressed in both ways a body takes hardly more than as much again. */
const entryBytes = 1024;

/**
 * Answers that were given before, as long as they are what would be answered now: each is kept with the state of the dataset in which it was given,
 * and the state is read again before it is given once more. Equal questions at the same time are asked once.
 */
export class ResponseCache {
  readonly #stamps: StampReader;
  readonly #kept: LRUCache<string, Kept>;
  readonly #underWay = new Map<string, Promise<HttpAnswer | null>>();
  /** How many of those kept were asked by a body of this checksum. */
  readonly #asked = new Map<number, number>();
  #hits = 0;
  #misses = 0;

  constructor(stamps: StampReader, megabytes: number) {
    const maxSize = megabytes * 1024 * 1024;
    this.#stamps = stamps;
    this.#kept = new LRUCache({ maxSize, maxEntrySize: maxSize / 8, sizeCalculation: ({ answer }) => answer.body.length * (isWorthCompressing(answer) ? 2 : 1) + entryBytes, dispose: ({ asked }) => this.#forget(asked) });
  }

  /** Questions that were answered by what was kept or under way, and those that were asked. */
  get hits(): number {
    return this.#hits;
  }

  get misses(): number {
    return this.#misses;
  }

  /** What is counted against the limit. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** An answer that is known to be true now; undefined: it must be asked for, or whether it is true must be. */
  leased(key: string): HttpAnswer | undefined {
    const now = this.#stamps.leased;
    const kept = now ? this.#kept.get(key) : undefined;
    if (!kept || kept.stamp !== now?.text) return undefined;
    this.#hits += 1;
    return kept.answer;
  }

  /** False: no answer to a question with this body is kept. Costs hardly anything. */
  mayKnow(body: Buffer): boolean {
    return this.#asked.has(crc32(body));
  }

  async answer(question: KeyedQuestion, ask: () => Promise<HttpAnswer>): Promise<{ readonly answer: HttpAnswer; readonly isHit: boolean }> {
    const { key } = question;
    const kept = this.#kept.get(key);
    const stillTrue = kept ? await this.#stillTrue(kept) : null;
    if (stillTrue) return this.#hit(stillTrue);
    // Between the look and the beginning of an own question nothing may wait, or two would begin.
    const underWay = this.#underWay.get(key);
    const joined = underWay ? await underWay : null;
    if (joined) return this.#hit(joined);
    this.#misses += 1;
    return { answer: await this.#ask(question, ask), isHit: false };
  }

  #hit(answer: HttpAnswer): { readonly answer: HttpAnswer; readonly isHit: true } {
    this.#hits += 1;
    return { answer, isHit: true };
  }

  async #stillTrue({ answer, stamp }: Kept): Promise<HttpAnswer | null> {
    // While the database can't be asked nobody knows: then the question is asked, and answered by what is the matter; what is kept may turn out to be true again.
    const now = await this.#stamps.read().catch(() => null);
    if (now?.text === stamp) return answer;
    if (now) this.#kept.clear();
    return null;
  }

  #ask(question: KeyedQuestion, ask: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const before = this.#stamps.last ? Promise.resolve(this.#stamps.last) : this.#stamps.read().catch(() => null);
    const { key } = question;
    const asked = before.then(ask);
    const kept = Promise.all([asked, before]).then(([answer, stamp]) => this.#keep(question, answer, stamp)).catch(() => null);
    this.#underWay.set(key, kept);
    void kept.then(() => {
      if (this.#underWay.get(key) === kept) this.#underWay.delete(key);
    });
    return asked;
  }

  /** Keeps an answer during which the dataset stood still, after it has been sent: the same stamp before and afterwards. Null: it is not to be given to others. */
  async #keep({ key, body }: KeyedQuestion, answer: HttpAnswer, before: DatasetStamp | null): Promise<HttpAnswer | null> {
    if (!answer.isWhole) return null;
    const after = await this.#stamps.read();
    if (!before || after?.text !== before.text || answer.datasetVersion !== before.version) return null;
    const kept = { answer, stamp: before.text, asked: crc32(body) };
    this.#kept.set(key, kept);
    // What is too large is not kept.
    if (this.#kept.peek(key) === kept) this.#asked.set(kept.asked, (this.#asked.get(kept.asked) ?? 0) + 1);
    return answer;
  }

  #forget(asked: number): void {
    const others = (this.#asked.get(asked) ?? 0) - 1;
    if (others > 0) this.#asked.set(asked, others);
    else this.#asked.delete(asked);
  }
}
