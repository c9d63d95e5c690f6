export interface LoadGateOptions {
  /** Requests that are worked on at once. */
  readonly atOnce: number;
  /** Requests that may wait: what a burst brings. */
  readonly waiting: number;
  /** So long one may wait before no burst may wait any more. */
  readonly burstMilliseconds?: number;
  /** False: as many as ever under overload too, where work lasts as long as a client takes to read. */
  readonly narrows?: boolean;
  /** For how many milliseconds what is read now has waited to be read. */
  readonly waited?: () => number;
  readonly clock?: () => number;
}

export interface Entrant {
  /** Begins work; says once that it is done. */
  begin(leave: () => void): void;
  /** Is told, while it waits, that it waits in vain. */
  refuse(): void;
}

/** Where a queue does not end one may wait for so many places. */
const placesForOneWaiting = 4;
/** The gate is open by an eighth, a quarter, a half or wholly. */
const whole = 8;
const [shortestPause, longestPause] = [500, 8_000];
/** For so long refusals follow one another, more than a few of them and at several moments, before that is an overload. */
const overloadMilliseconds = 50;
/** Refusals within so long are of one moment. A burst and one who comes late, or what was read before and after a collection of garbage, are no overload. */
const [momentMilliseconds, fewMoments] = [10, 3];
/** Refusals follow one another when no more than this lies between them: what comes in bursts has pauses. */
const longestGap = 100;
/** Work that takes longer while nobody is refused waits for the database: fewer at once would leave that idle, and nobody would be answered sooner. While many are refused all work takes long. */
const quickMilliseconds = 100;
/** Where the gate is opened by a step, the queue that goes with that is so much shorter: of an attempt that fails nobody is answered late. */
const stepRoom = 4;
/** Of the last so many the mean time is taken. */
const remembered = 32;
/** Under overload there is somebody to choose who has waited less. */
const longestWait = 3;
/** But where all have waited longer, one is let in after so long. */
const longestBreak = 50;
/** No more than so many are refused when some meet by chance. Of a step by which the gate is opened more have to be refused, and more than begin, before it has failed. */
const fewRefusals = 20;

interface Refusals {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** When the last moment began at which some were refused, and how many such moments there were. */
  readonly moment: number;
  readonly moments: number;
}

const noRefusals: Refusals = { first: -Infinity, last: -Infinity, count: 0, moment: -Infinity, moments: 0 };

/**
 * Lets in as many requests as can be worked on at once. A burst may wait, and of one that is too large the rest is refused. When refusals follow one another for a
 * while, more is asked than can be answered: then waiting and working side by side would only make every answer late, and somebody else comes at once when a place gets
 * free. So the gate is open by an eighth, nobody waits and those who do are refused; whoever has waited to be read already, for a collection of garbage say, is refused in
 * favor of the next one. After a pause the gate is opened step by step, with room to wait again; as long as the overload lasts each attempt fails at the first step, when more
 * are refused than let in, and the pauses get longer.
 */
export class LoadGate {
  readonly #options: Required<LoadGateOptions>;
  /** Since when each waits. */
  readonly #queue = new Map<Entrant, number>();
  #working = 0;
  #isClosed = false;
  #idle: () => void = () => undefined;
  #refusals = noRefusals;
  #lastRefusal = -Infinity;
  #openness = whole;
  /** Since it was last opened by a step. */
  #step = { begun: 0, refused: 0 };
  #pause = shortestPause;
  #widensAt = -Infinity;
  #meanMilliseconds = 0;
  #lastBegun = -Infinity;

  constructor(options: LoadGateOptions) {
    this.#options = { burstMilliseconds: 500, narrows: true, waited: () => 0, clock: () => performance.now(), ...options };
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

  /** Begins now or when there is room; false: refused. One that waits may be refused later on; `giveUp` takes it out of the queue. */
  enter(entrant: Entrant): 'begun' | { readonly giveUp: () => void } | false {
    if (this.#isClosed || this.refuses()) return false;
    if (this.#queue.size === 0 && this.#working < this.#places()) {
      this.#begin(entrant);
      return 'begun';
    }
    this.#queue.set(entrant, this.#options.clock());
    return { giveUp: () => void this.#queue.delete(entrant) };
  }

  /** Whether one who comes now would be refused. One that is closed refuses nobody here, since it has something else to tell. */
  wouldRefuse(): boolean {
    const now = this.#options.clock();
    return !this.#isClosed && (!this.#hasRoom(now) || this.#prefersAnother(now));
  }

  /** The same of one who is then refused, and need not ask to enter. */
  refuses(): boolean {
    const now = this.#options.clock();
    if (this.#isClosed) return false;
    if (this.#hasRoom(now)) return this.#prefersAnother(now);
    this.#noteRefusal(now);
    return true;
  }

  #hasRoom(now: number): boolean {
    this.#widen(now);
    if (this.#queue.size > 0) this.#fill();
    return (this.#queue.size === 0 && this.#working < this.#places()) || this.#queue.size < this.#room(now);
  }

  /** As long as others are refused for want of room there is a next one. That it was preferred says nothing of an overload. */
  #prefersAnother(now: number): boolean {
    if (this.#openness === whole || now - this.#refusals.last > longestGap) return false;
    return this.#options.waited() > longestWait && now - this.#lastBegun < longestBreak;
  }

  #begin(entrant: Entrant): void {
    const begun = this.#options.clock();
    this.#lastBegun = begun;
    this.#step.begun += 1;
    this.#working += 1;
    entrant.begin(() => {
      this.#working -= 1;
      if (this.#lastRefusal < begun) this.#meanMilliseconds += (this.#options.clock() - begun - this.#meanMilliseconds) / remembered;
      this.#fill();
    });
  }

  #fill(): void {
    // Where nobody may wait, those who wait were let in while the database was slow: two at a time they would wait all the longer.
    const places = this.#openness === 1 ? this.#options.atOnce : this.#places();
    for (const [next] of this.#queue) {
      if (this.#working >= places) return;
      this.#queue.delete(next);
      this.#begin(next);
    }
    if (this.#working === 0) this.#idle();
  }

  #places(): number {
    const { atOnce } = this.#options;
    return this.#isNarrowed() ? Math.ceil((atOnce * this.#openness) / whole) : atOnce;
  }

  #isNarrowed(): boolean {
    return this.#openness < whole && this.#meanMilliseconds <= quickMilliseconds;
  }

  #room(now: number): number {
    const { waiting, burstMilliseconds } = this.#options;
    if (this.#isNarrowed()) return this.#openness === 1 ? 0 : Math.ceil((waiting * this.#openness) / whole / stepRoom);
    const [longest] = this.#queue.values();
    const isBurst = longest === undefined || now - longest <= burstMilliseconds;
    return isBurst ? waiting : Math.min(Math.ceil(this.#places() / placesForOneWaiting), waiting);
  }

  #noteRefusal(now: number): void {
    this.#lastRefusal = now;
    const { first, count, moment, moments } = now - this.#refusals.last > longestGap ? { ...noRefusals, first: now } : this.#refusals;
    const isAnotherMoment = now - moment >= momentMilliseconds;
    this.#refusals = { first, last: now, count: count + 1, moment: isAnotherMoment ? now : moment, moments: moments + Number(isAnotherMoment) };
    this.#step.refused += 1;
    if (this.#openness === 1 || !this.#options.narrows) return;
    const isOverload = this.#openness === whole ? this.#isOverload(now) : this.#step.refused > Math.max(fewRefusals, this.#step.begun);
    if (isOverload) this.#narrow(now);
  }

  #isOverload(now: number): boolean {
    const { first, count, moments } = this.#refusals;
    return now - first > overloadMilliseconds && count > fewRefusals && moments > fewMoments;
  }

  #narrow(now: number): void {
    this.#pause = now - this.#widensAt < this.#pause ? Math.min(longestPause, this.#pause * 2) : shortestPause;
    this.#openness = 1;
    this.#widensAt = now + this.#pause;
    if (this.#isNarrowed()) this.#refuseWhoWaits();
  }

  /** Each would be answered late, and keep somebody from being answered soon. */
  #refuseWhoWaits(): void {
    const waiting = [...this.#queue.keys()];
    this.#queue.clear();
    for (const entrant of waiting) entrant.refuse();
  }

  #widen(now: number): void {
    while (this.#openness < whole && now >= this.#widensAt) {
      this.#openness *= 2;
      this.#widensAt += shortestPause;
      this.#step = { begun: 0, refused: 0 };
      this.#refusals = noRefusals;
    }
  }
}
