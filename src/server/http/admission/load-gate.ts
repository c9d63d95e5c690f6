export interface LoadGateOptions {
  /** Requests that are worked on at once. */
  readonly atOnce: number;
  /** Requests that may wait: what a burst brings. */
  readonly waiting: number;
  /** How long a queue may last before it counts as overload and not as a burst. */
  readonly burstMilliseconds?: number;
  readonly clock?: () => number;
}

/** Of an overload so many are kept waiting that a place which becomes free is filled at once. */
const waitingUnderOverload = 4;

type Begin = () => void;

/**
 * Lets in as many requests as can be worked on at once. A burst may wait; a queue that does not go away means that more is asked than can be answered: then waiting
 * would only make every answer late, and whoever comes is refused at once, so that those let in are answered about as fast as ever.
 */
export class LoadGate {
  readonly #options: Required<LoadGateOptions>;
  readonly #queue = new Set<Begin>();
  #working = 0;
  #isClosed = false;
  #idle: () => void = () => undefined;
  #queuedSince = 0;

  constructor(options: LoadGateOptions) {
    this.#options = { burstMilliseconds: 500, clock: () => performance.now(), ...options };
  }

  get working(): number {
    return this.#working;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Lets nobody in any more; resolves when all who were let in, or wait, are done. */
  close(): Promise<void> {
    this.#isClosed = true;
    return new Promise((resolve) => {
      this.#idle = resolve;
      if (this.#working === 0) resolve();
    });
  }

  /** Begins now or when there is room; false: refused. Whoever has begun says `leave` once. What it returns takes a request that still waits out of the queue. */
  enter(begin: Begin): { readonly giveUp: () => void } | false {
    if (this.#isClosed) return false;
    if (this.#working < this.#options.atOnce) {
      this.#working += 1;
      begin();
      return { giveUp: () => undefined };
    }
    if (this.#queue.size >= this.#room()) return false;
    if (this.#queue.size === 0) this.#queuedSince = this.#options.clock();
    this.#queue.add(begin);
    return { giveUp: () => void this.#queue.delete(begin) };
  }

  leave(): void {
    const [next] = this.#queue;
    if (!next) {
      this.#working -= 1;
      if (this.#working === 0) this.#idle();
      return;
    }
    this.#queue.delete(next);
    next();
  }

  #room(): number {
    const { waiting, burstMilliseconds, clock } = this.#options;
    const isOverloaded = this.#queue.size > 0 && clock() - this.#queuedSince > burstMilliseconds;
    return isOverloaded ? Math.min(waitingUnderOverload, waiting) : waiting;
  }
}
