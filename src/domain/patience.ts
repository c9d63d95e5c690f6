type Told = (reason: Error) => void;

/** How long somebody waits for what is done. It ends once, with a reason, or never. An `AbortController` is the same for everybody; one for each question, with what listens to it, took a twentieth of the server's time. */
export class Patience {
  #reason: Error | null = null;
  #listeners: readonly Told[] = [];

  /** Why nobody waits any longer; null: somebody does. */
  get ended(): Error | null {
    return this.#reason;
  }

  end(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const tell of listeners) tell(reason);
  }

  /** Tells when it ends, at once if it has; the returned function calls that off. */
  onEnd(tell: Told): () => void {
    if (this.#reason) {
      tell(this.#reason);
      return () => undefined;
    }
    this.#listeners = [...this.#listeners, tell];
    return () => {
      this.#listeners = this.#listeners.filter((listener) => listener !== tell);
    };
  }

  /** What the work comes to, or, as soon as this ends, the reason; what the work comes to afterwards interests nobody. Ended before, it is not begun. */
  for<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#reason) {
        reject(this.#reason);
        return;
      }
      const callOff = this.onEnd(reject);
      work().then(
        (outcome) => {
          callOff();
          resolve(outcome);
        },
        (error: unknown) => {
          callOff();
          reject(error as Error);
        },
      );
    });
  }
}
