import type { AffiliateControl, Measure } from '../rules/rulebook.ts';
import { renderings } from './criterion-renderings.ts';
import { daysText } from './days.ts';
import { instrumentOf, type LawSource } from './law-source.ts';
import { blocks, bullets, listed } from './markdown.ts';
import { inWords, subjectWords } from './words.ts';

/** Criteria of instruments that ask for no license to export a chip. */
export function measuresSection(source: LawSource): string {
  return source.rulebook.measures.map((measure) => blocks(
    `### ${measure.id}: ${inWords(measure.effect)}`,
    blocks(`${measure.text.trim()} *(${measure.citation})*`, bullets([...headOf(measure, source), ...(measure.jurisdiction === 'US' ? [] : [`**Law of:** ${source.rulebook.countryNames[measure.jurisdiction] ?? measure.jurisdiction}`]), `**Speaks of:** ${subjectWords[measure.subject]}`])),
    renderings(measure.criterion, source),
  )).join('\n\n');
}

export function affiliatesSection(source: LawSource): string {
  return source.rulebook.affiliates.map((control) => blocks(
    `### ${control.id}`,
    blocks(`${control.text.trim()} *(${control.citation})*`, bullets([...headOf(control, source), `**Lists searched:** ${listed(control.lists.map((list) => inWords(list).replace(/\b\w/g, (letter) => letter.toUpperCase())))}`])),
    renderings(control.criterion, source),
  )).join('\n\n');
}

function headOf({ regulationId, dates, basis }: Measure | AffiliateControl, source: LawSource): readonly string[] {
  return [
    `**Instrument:** ${instrumentOf(source, regulationId).title}`,
    `**Days:** ${daysText(dates)}`,
    ...dates.unconfirmed.map(({ reason }) => `**In doubt:** ${reason}`),
    `**Basis:** ${basis.trim()}`,
  ];
}
