import { assembleRulebook } from '../../../src/rules/assemble-rulebook.ts';
import type { DestinationEntry, LawFile } from '../../../src/rules/law-file.ts';
import type { Provision } from '../../../src/rules/rulebook.ts';
import { destinationsText } from '../../../src/law-document/destinations.ts';
import { wholeOf } from '../../../src/law-document/days.ts';
import type { LawSource } from '../../../src/law-document/law-source.ts';

const countries = [{ code: 'CN', name: 'China' }, { code: 'HK', name: 'Hong Kong' }, { code: 'IL', name: 'Israel' }, { code: 'KH', name: 'Cambodia' }, { code: 'NI', name: 'Nicaragua' }, { code: 'SY', name: 'Syria' }, { code: 'YE', name: 'Yemen' }];
const groups = [
  { id: 'D:5', observedOn: '2026-07-23', members: [{ country: 'CN' }, { country: 'KH', from: '2021-12-09', until: '2026-02-03' }, { country: 'NI', from: '2024-03-15' }, { country: 'SY' }, { country: 'YE' }, { country: 'IL' }] },
  { id: 'A:6', observedOn: '2026-07-23', members: [{ country: 'IL', from: '2020-01-01' }] },
];

/** Bound to a rule of 2023-11-17. */
function textOf(destinations: readonly DestinationEntry[], expires?: string): string {
  const file: LawFile = {
    provisions: [{
      id: 'rule', regulation: 'rule', citation: '1 FR 1', basis: 'x', dates: { effective: '2023-11-17', ...(expires !== undefined && { expires }) },
      paragraphs: [{ paragraph: 'a', text: 'x', citation: 'x', criterion: { metric: 'TPP', operator: 'GTE', threshold: 1 } }], requirement: { citation: 'x', destinations },
    }],
  };
  const rulebook = assembleRulebook([file], { countries, groups });
  const [provision] = rulebook.provisions as readonly [Provision];
  const source: LawSource = {
    rulebook, files: [file], groups, instruments: [{ id: 'later', title: 'A later rule' }], names: new Map([['organization:g42', 'G42']]), notes: { withoutEntry: { kinds: {}, instruments: {} }, notModeled: [], differences: [] },
  };
  return destinationsText(destinations, provision.destinations, wholeOf(provision.dates), source);
}

describe('destinations in the document', () => {
  it('are as the file has them, countries of the same days in one line', () => {
    expect(textOf([
      { country: 'CN', from: '2023-11-17' }, { country: 'HK', from: '2023-11-17' },
      { country: 'YE', from: '2024-01-01', regulation: 'later', citation: '2 FR 2', exempt: [{ organization: 'g42', until: '2027-04-06', citation: 'Supplement No. 8' }] },
      { everywhere: true, from: '2023-11-17', doubt: 'Not sourced.' },
    ])).toBe([
      '- China (CN) and Hong Kong (HK): from 2023-11-17',
      '- Yemen (YE): from 2024-01-01; brought in by 2 FR 2; not for G42 before 2027-04-06 (Supplement No. 8)',
      '- Every destination: from 2023-11-17; in doubt: Not sourced',
    ].join('\n'));
  });

  it('of groups are followed by who is one on the day of the text of the groups, and who was one or may have been when', () => {
    expect(textOf([{ country: 'CN', from: '2023-11-17' }, { groups: ['D:5'], except: ['A:6'], exceptCountries: ['HK'], from: '2023-11-17' }])).toBe([
      '- China (CN): from 2023-11-17',
      '- Country Group D:5, without the members of A:6 and HK: from 2023-11-17',
      '',
      'The groups come to, on 2026-07-23: NI, SY, YE (3).',
      '',
      '- KH: surely from 2023-11-17, before 2026-02-03',
      '- NI: surely from 2024-03-15',
      '- all others: in doubt from 2023-11-17, before 2026-07-23; surely from 2026-07-23',
    ].join('\n'));
  });

  it('of what has ended are those of its last day', () => {
    expect(textOf([{ groups: ['D:5'], except: ['A:6'], from: '2023-11-17' }], '2024-04-04')).toBe([
      '- Country Group D:5, without the members of A:6: from 2023-11-17',
      '',
      'The groups come to, on 2024-04-03: KH, NI (2); in doubt CN, SY, YE (3).',
      '',
      '- KH: surely from 2023-11-17, before 2024-04-04',
      '- NI: surely from 2024-03-15, before 2024-04-04',
      '- all others: in doubt from 2023-11-17, before 2024-04-04',
    ].join('\n'));
  });
});
