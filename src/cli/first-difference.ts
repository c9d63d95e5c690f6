/** The number of the first line in which two texts differ. */
export function firstDifference(one: string, other: string): number {
  const [lines, otherLines] = [one.split('\n'), other.split('\n')];
  return lines.findIndex((line, index) => line !== otherLines[index]) + 1 || lines.length;
}
