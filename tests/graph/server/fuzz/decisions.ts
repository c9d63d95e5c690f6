/**
 * The numbers from which something is made, one for each choice. When they run out every choice is the first one, and the first one is always the smallest:
 * so fewer and smaller numbers make a smaller thing, and what fast-check knows of shrinking lists of numbers shrinks operations.
 */
export class Decisions {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** From 0 to below `count`. */
  below(count: number): number {
    return (this.#numbers[this.#at++] ?? 0) % count;
  }

  /** True in so many of a hundred; false once the numbers have run out. */
  happens(ofHundred: number): boolean {
    return this.below(100) >= 100 - ofHundred;
  }

  oneOf<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** Up to `most` different ones, at least one where there is one. */
  someOf<T>(choices: readonly T[], most: number): readonly T[] {
    const left = [...choices];
    return Array.from({ length: Math.min(left.length, 1 + this.below(most)) }, () => left.splice(this.below(left.length), 1)[0]!);
  }
}
