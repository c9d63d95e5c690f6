import { byKey } from '../folding/by-key.ts';
import type { FeedFold } from '../folding/feed-fold.ts';
import { foldedFields } from '../folding/folded-fields.ts';
import type { ExceptionSection } from './read-exceptions.ts';

/** An exception for each symbol: a section that grants two makes two. */
export const foldExceptions: FeedFold<ExceptionSection> = (vintages, context) => {
  const { feed, day: newest } = vintages.at(-1)!;
  const bySymbol = vintages.map((vintage) => ({ ...vintage, entries: vintage.entries.flatMap(({ key: section, title, symbols }) => symbols.map((key) => ({ key, section, title }))) }));
  const drafts = byKey(bySymbol).map(([key, sayings]) => {
    const { values, sources, superseded } = foldedFields(sayings.map(({ day, entry: { section, title } }) => ({ day, source: `${context.source(feed, day)}#${section}`, fields: { title, section } })));
    const last = sayings.at(-1)!.day;
    return {
      prefix: 'license-exception' as const, from: { feed, key },
      value: { id: key, ...values, textAsOf: last, ...(last < newest && { note: `The text of ${newest} no longer has it.` }), sources, ...(superseded && { superseded }) },
    };
  });
  return { drafts: drafts.filter(({ value }) => context.seed.find('license-exception', value.id) === undefined), additions: [] };
};
