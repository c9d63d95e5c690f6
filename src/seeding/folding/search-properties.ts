import { localPart } from '../../domain/global-id.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { relationshipKinds } from '../../graph-model/relationship-kinds.ts';
import type { RelationshipKind } from '../../graph-model/relationship-kinds.ts';
import { idWord, kindWord, lineSeparator, nameLine, partSeparator, spaced } from '../../graph-model/search-names.ts';
import { isHan, searchForms } from '../../graph-model/search-words.ts';
import type { SearchWords } from '../../graph-model/search-words.ts';
import type { SearchedKind } from '../../graph-model/searched-kinds.ts';
import { searchedKinds } from '../../graph-model/searched-kinds.ts';
import type { Properties } from '../kinds/seed-kind.ts';
import { tickersIn } from './names.ts';

/** A name of a record, as it is written, and the field that holds it. */
export interface Called {
  readonly field: string;
  readonly written: string;
}

/** What a record is called: by its properties, by `further` values that its node does not hold, and by its id. */
export function calledBy(label: NodeLabel, id: string, properties: Properties, further: Properties = {}): readonly Called[] {
  const names = namesOf(label);
  const all = { ...further, ...properties };
  return [
    ...names.flatMap((field) => textsOf(field, all[field]).map((written) => ({ field, written }))),
    ...(names.length === 0 ? [] : [{ field: 'id', written: localPart(id) }]),
  ];
}

/** What `search` reads of a record; nothing where its kind is not searched. `makers` are the words of the names of those who made or own it. */
export function searchProperties(label: NodeLabel, called: readonly Called[], makers: readonly string[] = []): Properties {
  if (!isSearched(label)) return {};
  const { by }: SearchedKind = searchedKinds[label];
  const relation = by === undefined ? undefined : (relationshipKinds[by] as RelationshipKind).claimedAs?.[label];
  const ofMakers = new Set(makers);
  return {
    searchNames: [kindWord(label), ...nameLines(called)].join(lineSeparator),
    searchBy: relation === undefined || ofMakers.size === 0 ? undefined : `${relation}${partSeparator}${spaced([...ofMakers])}`,
  };
}

/** One for each name and form. What a record is found by already is not written again. */
function nameLines(called: readonly Called[]): readonly string[] {
  const found = new Set<string>();
  const lines: string[] = [];
  for (const { field, written } of called) {
    for (const form of formsOf(field, written)) {
      const others = field === 'id' ? [] : foundBy(form).filter((word) => !found.has(word));
      lines.push(nameLine(field, written, form, others));
      for (const word of [...form.words, form.joined, ...others]) found.add(word);
    }
  }
  return lines;
}

/** An id is one word: its parts are no names. */
function formsOf(field: string, written: string): readonly SearchWords[] {
  const forms = searchForms(written).filter(({ joined }) => joined !== '');
  return field === 'id' ? forms.slice(0, 1).map(({ joined }) => ({ words: [idWord(joined)], joined: idWord(joined) })) : forms;
}

/** Beside its words alone and in one: two in a row as one, and Chinese from each of its characters on. Whatever is typed is the beginning of one of them. */
function foundBy({ words, joined }: SearchWords): readonly string[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const endings = words.filter(isHan).flatMap((word) => [...word].map((_, index, characters) => characters.slice(index).join('')));
  return [...new Set([...pairs, ...endings])].filter((word) => word !== joined && !words.includes(word));
}

function isSearched(label: NodeLabel): label is keyof typeof searchedKinds {
  return label in searchedKinds;
}

function namesOf(label: NodeLabel): readonly string[] {
  return isSearched(label) ? searchedKinds[label].names : [];
}

function textsOf(field: string, value: Properties[string]): readonly string[] {
  if (typeof value === 'string') return field === 'ticker' ? tickersIn(value) : [value];
  return Array.isArray(value) ? value : [];
}
