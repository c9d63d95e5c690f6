import { metricNames, metricOf, type Metric } from '../rules/metrics.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { LawSource } from './law-source.ts';
import { blocks, bullets, table } from './markdown.ts';
import { subjectWords } from './words.ts';

/** What each test reads. */
export function metricTable(): string {
  return table(['metric', 'in words', 'unit', 'of', 'read from', 'where the law has it'], metricNames.map((name) => {
    const metric = metricOf(name);
    return [`\`${name}\``, metric.phrase.replace(/,$/, ''), metric.unit ?? '–', subjectWords[metric.subject], readFrom(metric), metric.citation];
  }));
}

function readFrom(metric: Metric): string {
  const properties = {
    NAMED: () => ['id'],
    INTERVAL: () => (metric.kind === 'INTERVAL' ? [metric.low, metric.high, ...(metric.below === null ? [] : [metric.below])] : []),
    POINT: () => (metric.kind === 'POINT' ? [metric.property] : []),
    BOOLEAN: () => (metric.kind === 'BOOLEAN' ? [metric.property] : []),
  }[metric.kind]();
  return properties.map((property) => `\`${property}\``).join(', ');
}

/** The groups that the law names, with what is to be said of their members. */
export function groupsText({ groups, files }: LawSource): string {
  const named = namedGroups(files);
  return bullets(groups.filter(({ id }) => named.has(id)).map(({ id, description, observedOn, note }) => (
    `**${id}**${description === undefined ? '' : ` (${description})`}, as found on ${observedOn ?? 'an unknown day'}.${note === undefined ? '' : ` ${note.trim()}`}`)));
}

/** Every country code that this document prints, in words. */
export function codesText({ rulebook }: LawSource): string {
  return blocks([...codesIn(rulebook)].sort().map((code) => `${code} ${rulebook.countryNames[code] ?? code}`).join('; '));
}

function codesIn(rulebook: Rulebook): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (['code', 'codes'].includes(key) && Object.hasOwn(rulebook.countryNames, value)) found.add(value);
    } else if (Array.isArray(value)) value.forEach((each) => { visit(each, key); });
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([name, each]) => { visit(each, name); });
  };
  visit({ provisions: rulebook.provisions, exceptions: rulebook.exceptions }, '');
  return found;
}

function namedGroups(files: LawSource['files']): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && (key === 'groups' || key === 'except')) found.add(value);
    else if (Array.isArray(value)) value.forEach((each) => { visit(each, key); });
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([name, each]) => { visit(each, name); });
  };
  files.forEach((file) => { visit(file, ''); });
  return found;
}
