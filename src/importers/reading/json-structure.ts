/** What a JSON text shows without being parsed: whether it ends inside a value, and where the items of its list begin. */
export interface JsonStructure {
  /** Line of the end, if the text ends inside a string, list or object. */
  readonly cutOffOnLine: number | undefined;
  /** Lines on which the items begin: of the list that the text is, or that the member of that name is. */
  readonly itemLines: readonly number[];
}

/** One pass over the text; that it is JSON is for the parser to say. */
export function jsonStructure(text: string, member?: string): JsonStructure {
  const listDepth = member === undefined ? 1 : 2;
  const itemLines: number[] = [];
  let [depth, line, stringStart] = [0, 1, -1];
  let lastString = '';
  let [inList, awaitsItem] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (stringStart >= 0) {
      if (character === '\\') at += 1;
      else if (character === '"') {
        lastString = text.slice(stringStart, at);
        stringStart = -1;
      }
      continue;
    }
    if (character === '\n') line += 1;
    if (/\s/.test(character)) continue;
    if (inList && awaitsItem && depth === listDepth && character !== ']') {
      itemLines.push(line);
      awaitsItem = false;
    }
    if (character === '"') stringStart = at + 1;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (character === '[' && depth === listDepth && (member === undefined || lastString === member)) [inList, awaitsItem] = [true, true];
    } else if (character === ']' || character === '}') {
      if (depth === listDepth) inList = false;
      depth -= 1;
    } else if (character === ',' && inList && depth === listDepth) awaitsItem = true;
  }
  return { cutOffOnLine: depth > 0 || stringStart >= 0 ? line : undefined, itemLines };
}
