import type { LicenseException } from '../rules/rulebook.ts';
import { renderings } from './criterion-renderings.ts';
import { periodText } from './days.ts';
import { destinationsText } from './destinations.ts';
import { instrumentOf, type LawSource } from './law-source.ts';
import { blocks, bullets, listed, sentenceOf } from './markdown.ts';

/** The license exceptions. None takes a requirement away: an answer names those that could be used, with their conditions. */
export function exceptionsSection(source: LawSource): string {
  return source.rulebook.exceptions.map((exception) => exceptionText(exception, source)).join('\n\n');
}

function exceptionText(exception: LicenseException, source: LawSource): string {
  const { id, code, name, regulationId, citation, provisionIds, eccns, headquarters, excludes, criterion, conditions, destinations } = exception;
  const written = source.files.flatMap(({ exceptions = [] }) => exceptions).find((entry) => entry.id === id);
  return blocks(
    `### ${id}: License Exception ${code}, ${name}`,
    bullets([
      `**Instrument:** ${instrumentOf(source, regulationId).title}; ${citation}`,
      `**Days:** ${periodText(exception)}`,
      `**Exception to:** ${listed(provisionIds.map((each) => `\`${each}\``))}${eccns === null ? '' : `, for items of ${listed(eccns)} only`}`,
      `**Parties of the headquarters test:** ${headquarters ? 'it is for them too' : 'it is not for them'}`,
      ...(excludes.length === 0 ? [] : [`**Never beside:** ${listed(excludes.map((each) => `\`${each}\``))}`]),
    ]),
    '**Conditions.** All must be met; none but the criterion below is tested.',
    bullets(conditions.map(sentenceOf)),
    '**Destinations**',
    destinationsText(written?.destinations ?? [], destinations, exception, source),
    criterion === null ? '' : `**Criterion**\n\n${criterionText(exception, source)}`,
  );
}

/** Vintages of one exception share a criterion: it is printed with the first. */
function criterionText({ id, criterion }: LicenseException, source: LawSource): string {
  if (criterion === null) return '';
  const same = source.rulebook.exceptions.find((each) => JSON.stringify(each.criterion) === JSON.stringify(criterion));
  return same === undefined || same.id === id ? renderings(criterion, source) : `The same as of \`${same.id}\`.`;
}
