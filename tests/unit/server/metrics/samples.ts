/** The samples of a page of metrics that have one of these names, by their text. */
export function samples(page: string, name: string): Readonly<Record<string, number>> {
  return Object.fromEntries(page.split('\n').filter((line) => line.startsWith(name) && /^[ {]/.test(line.slice(name.length))).map((line) => {
    const at = line.lastIndexOf(' ');
    return [line.slice(name.length, at), Number(line.slice(at + 1))];
  }));
}
