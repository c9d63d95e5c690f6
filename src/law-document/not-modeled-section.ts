import type { ForeignMeasure, Guard } from '../rules/rulebook.ts';
import { renderings } from './criterion-renderings.ts';
import { periodText } from './days.ts';
import { placeName } from './destinations.ts';
import { reasonFor, withoutEntry } from './law-notes.ts';
import { instrumentOf, nameOf, type LawSource } from './law-source.ts';
import { blocks, bullets, listed, sentenceOf, table } from './markdown.ts';
import { inWords } from './words.ts';

/** Everything that an answer leaves out, and what it says instead. */
export function notModeledSection(source: LawSource): string {
  const { rulebook, notes, instruments } = source;
  return blocks(
    '### Guards',
    'Each is an instrument that is known, not modeled, and could require a license where the modeled ones do not. Where it applies, NOT_CONTROLLED and NO_LICENSE_REQUIRED become UNDETERMINED, and the answer names it.',
    rulebook.guards.map((guard) => guardText(guard, source)),
    '### Guidance',
    'Said beside an answer; it changes no status.',
    bullets(rulebook.guidance.map((guidance) => `**${guidance.title}**, ${periodText(guidance)}, for ${guidance.designCountryCodes === null ? 'parties that a headquarters test reaches' : `what was designed in ${listed(guidance.designCountryCodes.map((code) => placeName(source, code)), 'or')}`}: ${guidance.text.trim()} *(${guidance.citation})*`)),
    '### Earlier law',
    'Named in every answer about a day before the first modeled instrument.',
    bullets(rulebook.earlierLaw.map(({ part, reason }) => `Part ${part}: ${reason.trim()}`)),
    '### Law of other states',
    'A status is of United States law alone. These measures are named beside an answer that they may bear on: those on exports where the item leaves the state, those on imports where it goes there.',
    bullets(rulebook.foreignMeasures.map((measure) => foreignText(measure, source))),
    '### Instruments on record without a criterion',
    'In seed/regulations.yaml and nowhere in seed/law.',
    table(['instrument', 'kind', 'why'], withoutEntry(instruments, rulebook).map((instrument) => [
      `${instrument.title}${instrument.citation === undefined ? '' : ` (${instrument.citation})`}`, inWords(instrument.kind ?? ''), sentenceOf(reasonFor(notes, instrument) ?? ''),
    ])),
    '### Law beside these instruments',
    bullets(notes.notModeled.map(({ title, text }) => `**${title}.** ${sentenceOf(text)}`)),
  );
}

function guardText(guard: Guard, source: LawSource): string {
  const { id, citation, destinations: { mode, codes }, exporterIds, reach, criterion, reason } = guard;
  const places = listed(codes.map((code) => placeName(source, code)));
  return blocks(
    `**${id}** *(${citation})*, ${periodText(guard)}. ${sentenceOf(reason)}`,
    bullets([
      `**Destinations:** ${mode === 'ONLY' ? places : codes.length === 0 ? 'every destination' : `every destination but ${places}`}`,
      `**Binds:** ${exporterIds === null ? 'everyone' : listed(exporterIds.map((exporter) => nameOf(source, exporter)))}; an exporter who is not known may be any of them`,
      ...(reach === 'EVERY_ITEM' ? ['**Speaks of:** every item subject to the EAR, so that "not controlled" is not even possible'] : []),
    ]),
    criterion === null ? '' : blocks('It guards unless this is FALSE:', renderings(criterion, source)),
  );
}

function foreignText(measure: ForeignMeasure, source: LawSource): string {
  const { regulationId, bearsOn, products, reason } = measure;
  const { title } = instrumentOf(source, regulationId);
  return `**${title}**, ${bearsOn === 'EXPORT' ? 'on exports' : 'on imports'}, ${periodText(measure)}${products === null ? '' : `, for ${listed(products.map((id) => nameOf(source, id)))}`}. ${sentenceOf(reason)}`;
}
