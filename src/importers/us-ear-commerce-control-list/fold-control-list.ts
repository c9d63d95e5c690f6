import { byKey } from '../folding/by-key.ts';
import type { FeedFold } from '../folding/feed-fold.ts';
import { foldedFields } from '../folding/folded-fields.ts';
import type { ControlListText } from './control-list-text.ts';

/** The requirement for every destination in the world, which the AI Diffusion rule (90 FR 4544) brought into the list. */
const aiDiffusion = /§ 742\.6\(a\)\((?:6\)\(iii\)\(A\)|13\))/;
const notEnforced = 'Its requirement for every destination worldwide came with the AI Diffusion rule (90 FR 4544, 15 January 2025), which stands in the text and which BIS said on 13 May 2025 that it does not enforce. `determination` tells what bites.';

/** An entry for each ECCN, as the newest text that has it says. */
export const foldControlList: FeedFold<ControlListText> = (vintages, context) => {
  const { feed, day: newest } = vintages.at(-1)!;
  const drafts = byKey(vintages).map(([key, sayings]) => {
    const { values, sources, superseded } = foldedFields(sayings.map(({ day, entry }) => ({ day, source: `${context.source(feed, day)}#ECCN ${key}`, fields: fieldsOf(entry) })));
    const last = sayings.at(-1)!;
    const notes = [noteOf(last.entry), last.entry.flaw, last.day < newest ? `The text of ${newest} no longer has it.` : undefined].filter((note) => note !== undefined);
    return {
      prefix: 'control-list-entry' as const, from: { feed, key },
      value: { id: key, ...values, textAsOf: last.day, ...(notes.length > 0 && { note: notes.join(' ') }), sources, ...(superseded && { superseded }) },
    };
  });
  return { drafts: drafts.filter(({ value }) => context.seed.find('control-list-entry', value.id) === undefined), additions: [] };
};

/** Without what the entry does not have. */
function fieldsOf({ heading, reasonsForControl, chartColumns, requirements, exceptions }: ControlListText): Readonly<Record<string, unknown>> {
  return {
    heading,
    reasonsForControl: someOf(reasonsForControl), countryChartColumns: someOf(chartColumns),
    licenseRequirements: requirements.length === 0 ? undefined : Object.fromEntries(requirements.map(({ control, requirement }) => [control, requirement ?? ''])),
    licenseExceptions: Object.keys(exceptions).length === 0 ? undefined : exceptions,
  };
}

const someOf = (list: readonly string[]): readonly string[] | undefined => (list.length === 0 ? undefined : list);

function noteOf({ requirements }: ControlListText): string | undefined {
  return requirements.some(({ requirement }) => requirement !== null && aiDiffusion.test(requirement)) ? notEnforced : undefined;
}
