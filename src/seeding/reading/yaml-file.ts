import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Mistake } from '../mistake.ts';
import { decodeUtf8 } from './decode-utf8.ts';

export type Path = readonly (string | number)[];

/** One YAML file as plain data that still knows its lines. */
export interface YamlFile {
  /** As shown in messages: `seed/chips.yaml`. */
  readonly file: string;
  /** Name without folder and ending: `chips`. */
  readonly name: string;
  /** Undefined when the file can't be read; its mistakes say why. */
  readonly value: unknown;
  /** Line of the deepest part of the path that the file has. */
  readonly lineOf: (path: Path) => number;
  /** What stands in the file, when it is a scalar without quotes. */
  readonly unquotedAt: (path: Path) => string | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Parses one seed file; every flaw of the file becomes a mistake with its line, never an exception. */
export function parseYamlFile(file: string, name: string, bytes: Uint8Array): YamlFile {
  const broken = (mistakes: readonly Mistake[]): YamlFile => ({ file, name, value: undefined, lineOf: () => 1, unquotedAt: () => undefined, mistakes });

  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) return broken([{ file, line: decoded.badLine, what: decoded.what, whatToDo: 'save the file as UTF-8' }]);
  if (decoded.text.trim() === '') return broken([{ file, what: 'the file is empty', whatToDo: 'write "[]" if there is nothing to record yet' }]);

  const tabs = tabMistakes(file, decoded.text);
  if (tabs.length > 0) return broken(tabs);

  const lines = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false });
  const mistakes = syntaxMistakes(file, decoded.text, lines, [...document.errors, ...document.warnings]);
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return broken(mistakes);

  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    return broken([...mistakes, { file, what: `the file can't be read: ${error instanceof Error ? error.message : String(error)}`, whatToDo: 'write the values out, without YAML anchors' }]);
  }
  return {
    file, name, value, mistakes,
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
    unquotedAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
    },
  };
}

/** YAML's own message about a tab names a token; this one names the tab. */
function tabMistakes(file: string, text: string): readonly Mistake[] {
  return text.split('\n').flatMap((line, index) =>
    /^ *\t/.test(line) ? [{ file, line: index + 1, what: 'the line is indented with a tab', whatToDo: 'indent with spaces' }] : []);
}

/** Every duplicate key, and the first of the other errors: those behind it follow from it. */
function syntaxMistakes(file: string, text: string, lines: LineCounter, errors: readonly YAMLError[]): readonly Mistake[] {
  const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY').map((error): Mistake => (
    { file, line: lines.linePos(error.pos[0]).line, what: `the field "${keyAt(text, error.pos[0])}" stands twice in one record`, whatToDo: 'keep one of them; a competing value goes under disputed' }));
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (!first) return duplicates;
  return [...duplicates, { file, line: lines.linePos(first.pos[0]).line, what: `this is not YAML: ${first.message}`, whatToDo: 'correct the line or the end of the one before it' }];
}

const keyAt = (text: string, offset: number): string => /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';

/** Character offset of the deepest node (its key, in a map) that the path reaches. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return offset;
      node = item;
      offset = rangeStart(item) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
