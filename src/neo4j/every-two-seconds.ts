/** Does some work and meanwhile tells every two seconds how it goes, so that nobody has to guess whether it hangs. */
export async function everyTwoSeconds<Result>(tell: (secondsSoFar: number) => void, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const timer = setInterval(() => tell(Math.round((performance.now() - begun) / 1000)), 2_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
