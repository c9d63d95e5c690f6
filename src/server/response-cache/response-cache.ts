import { LRUCache } from 'lru-cache';
import type { DatasetStamp } from '../../seeding/loading/read-stamp.ts';
import { isWorthCompressing } from './encoded-answer.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { StampReader } from './stamp-reader.ts';

interface Kept {
  readonly answer: HttpAnswer;
  /** The state of the dataset in which it was given. */
  readonly stamp: string;
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
  #hits = 0;
  #misses = 0;

  constructor(stamps: StampReader, megabytes: number) {
    const maxSize = megabytes * 1024 * 1024;
    this.#stamps = stamps;
    this.#kept = new LRUCache({ maxSize, maxEntrySize: maxSize / 8, sizeCalculation: ({ answer }) => answer.body.length * (isWorthCompressing(answer) ? 2 : 1) + entryBytes });
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

  /** `key` holds everything that the answer depends on beside the dataset. */
  async answer(key: string, ask: () => Promise<HttpAnswer>): Promise<{ readonly answer: HttpAnswer; readonly isHit: boolean }> {
    const kept = this.#kept.get(key);
    const stillTrue = kept ? await this.#stillTrue(kept) : null;
    if (stillTrue) return this.#hit(stillTrue);
    // Between the look and the beginning of an own question nothing may wait, or two would begin.
    const underWay = this.#underWay.get(key);
    const joined = underWay ? await underWay : null;
    if (joined) return this.#hit(joined);
    this.#misses += 1;
    return { answer: await this.#ask(key, ask), isHit: false };
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

  #ask(key: string, ask: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const before = this.#stamps.last ? Promise.resolve(this.#stamps.last) : this.#stamps.read().catch(() => null);
    const asked = before.then(ask);
    const kept = Promise.all([asked, before]).then(([answer, stamp]) => this.#keep(key, answer, stamp)).catch(() => null);
    this.#underWay.set(key, kept);
    void kept.then(() => {
      if (this.#underWay.get(key) === kept) this.#underWay.delete(key);
    });
    return asked;
  }

  /** Keeps an answer during which the dataset stood still, after it has been sent: the same stamp before and afterwards. Null: it is not to be given to others. */
  async #keep(key: string, answer: HttpAnswer, before: DatasetStamp | null): Promise<HttpAnswer | null> {
    if (!answer.isWhole) return null;
    const after = await this.#stamps.read();
    if (!before || after?.text !== before.text || answer.datasetVersion !== before.version) return null;
    this.#kept.set(key, { answer, stamp: before.text });
    return answer;
  }
}
