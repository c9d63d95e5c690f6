import { decodeStamp, readStamp } from '../../seeding/loading/read-stamp.ts';
import type { DatasetStamp } from '../../seeding/loading/read-stamp.ts';
import type { GraphReader } from '../../domain/graph.ts';
import { Patience } from '../../domain/patience.ts';
import { leaseMilliseconds } from '../../graph-model/lease.ts';
import { endAfter } from '../request-patience.ts';

/** Of a lease that is used, so much is left when it is renewed: a database that is slow to answer has the rest of it. */
const renewedBelow = 0.75;

/** Reading takes a millisecond: a database that has not answered after so long is not well, and no question should wait for it twice. */
const patienceMilliseconds = 2_000;

type Reading = Promise<DatasetStamp | null>;

/**
 * Knows in which state the dataset is. What a reading found is true for the time of a lease from its begin, unless a load is announced; after that the database is asked
 * again, once for all who ask at about the same time: a reading answers those who asked before it began, and whoever asks while one runs is answered by the next.
 * So an answer that goes by it is never older than its question, and many questions cost few readings.
 */
export class StampReader {
  readonly #graph: GraphReader;
  readonly #clock: () => number;
  #running: Reading | null = null;
  #next: Reading | null = null;
  #last: DatasetStamp | null = null;
  #leasedUntil = -Infinity;

  constructor(graph: GraphReader, clock: () => number = () => performance.now()) {
    this.#graph = graph;
    this.#clock = clock;
  }

  /** What the last reading found: it was true once. */
  get last(): DatasetStamp | null {
    return this.#last;
  }

  /** What is true now without asking; null: the database must be asked. A lease that is used is renewed before it ends. */
  get leased(): DatasetStamp | null {
    const left = this.#leasedUntil - this.#clock();
    if (left <= 0) return null;
    if (left < leaseMilliseconds * renewedBelow && !this.#running) this.#begin().catch(() => undefined);
    return this.#last;
  }

  /** The stamp at some moment after the call; fails as the database does. */
  async read(): Reading {
    return this.leased ?? this.#nextReading();
  }

  #nextReading(): Reading {
    if (this.#next) return this.#next;
    if (!this.#running) return this.#begin();
    const begin = (): Reading => {
      this.#next = null;
      return this.#begin();
    };
    this.#next = this.#running.then(begin, begin);
    return this.#next;
  }

  #begin(): Reading {
    const reading = this.#readOnce();
    const over = (): void => {
      if (this.#running === reading) this.#running = null;
    };
    this.#running = reading;
    reading.then(over, over);
    return reading;
  }

  async #readOnce(): Reading {
    const begun = this.#clock();
    const patience = new Patience();
    const callOff = endAfter(patienceMilliseconds, patience);
    this.#last = decodeStamp(await this.#graph.read(readStamp, patience).finally(callOff));
    this.#leasedUntil = this.#last?.isLeased ? begun + leaseMilliseconds : -Infinity;
    return this.#last;
  }
}
