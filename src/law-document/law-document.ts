import { codesText, groupsText, metricTable } from './annexes.ts';
import { periodText } from './days.ts';
import { differencesSection } from './differences-section.ts';
import { exceptionsSection } from './exceptions-section.ts';
import { howAStatusFollows } from './how-a-status-follows.ts';
import { instrumentTable } from './instrument-table.ts';
import type { LawSource } from './law-source.ts';
import { blocks, table } from './markdown.ts';
import { affiliatesSection, measuresSection } from './measures-section.ts';
import { notModeledSection } from './not-modeled-section.ts';
import { opening } from './opening.ts';
import { provisionSection } from './provision-section.ts';

/** The modeled law as a document to read: docs/law.md. The same law gives the same text on every day and machine. */
export function lawDocument(source: LawSource): string {
  return `${blocks(
    '# The law as it is modeled',
    opening(source),
    '## 1. All instruments by date',
    'By the day of first effect. A row holds what one instrument brought on the same days; "–" is a day that is not given, or does not exist. Instruments on record that have no criterion are listed in section 8.',
    instrumentTable(source),
    '## 2. License requirements and letters',
    'In the order of their first effect.',
    source.rulebook.provisions.map((provision) => provisionSection(provision, source)),
    '## 3. License exceptions',
    'A requirement stands where an exception could be used.',
    exceptionsSection(source),
    '## 4. Entries for what contains a chip',
    'An item in which a chip of 3A090 is contained is classified under these as well. The answer names them; they are not tested.',
    incorporationsText(source),
    '## 5. Measures',
    'Criteria of instruments that ask for no license to export a chip: duties, investment rules, end uses, presumptions, law of other states. They are evaluated where somebody asks for them and are no part of a status.',
    measuresSection(source),
    '## 6. Affiliates of listed parties',
    affiliatesSection(source),
    '## 7. How a status follows',
    howAStatusFollows(),
    '## 8. What is not modeled, and why',
    notModeledSection(source),
    '## 9. Where record, text and model differ',
    differencesSection(source),
    '## Annex A. What the tests read',
    metricTable(),
    '## Annex B. Country groups',
    groupsText(source),
    '## Annex C. Country codes',
    codesText(source),
  )}\n`;
}

function incorporationsText({ rulebook }: LawSource): string {
  return blocks(rulebook.incorporations.map((incorporation) => blocks(
    `**${incorporation.id}**, ${periodText(incorporation)} *(${incorporation.citation})*`,
    table(['entry', 'contains', 'text'], incorporation.entries.map(({ eccn, containing, text }) => [eccn, containing, text])),
  )));
}
