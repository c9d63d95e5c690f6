const plainSum = /^\$(\d+(?:\.\d+)?) (million|billion)(?: \(\d{4}\))?$/;

/** `$11.9 billion (2019)` in dollars. What is no plain sum of a year (`about $1 billion`, `Over $70 billion`) or one of something wider or narrower (`$3.3 billion (all photoresists)`) gives none. */
export function plainDollars(text: string): number | undefined {
  const [, amount, unit] = plainSum.exec(text.trim()) ?? [];
  return amount === undefined ? undefined : Math.round(Number(amount) * (unit === 'billion' ? 1e9 : 1e6));
}
