/** The prefix of an id with the first letters after it; one letter less where there are so few that a typo would hide all. */
export function beginningOf(id: string, prefix: number, letters: number): string {
  return id.slice(0, prefix + Math.min(letters, Math.max(1, id.length - prefix - 1)));
}
