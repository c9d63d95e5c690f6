import type { ReadConstraint, TrainedUnderAnswer } from '../src/cypher/trained-under/compile-trained-under.ts';
import type { GlobalId } from '../src/domain/global-id.ts';
import { invariant } from '../src/domain/invariant.ts';
import type { Determination } from '../src/rules/determination.ts';
import { statuses } from '../src/rules/status.ts';
import type { Rulebook } from '../src/rules/rulebook.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { responseKey } from '../src/cypher/rows/decode.ts';
import { traceStepValue } from './law/determination-value.ts';
import { rememberedDetermination } from './remembered.ts';

type Regulation = NonNullable<TrainedUnderAnswer['regulation']>;

/** What the rule said about one training use: the law applied once more, with its reasons, to what the statement found. */
export function trainingConstraint(rulebook: Rulebook, regulation: Regulation, read: ReadConstraint): DecodedObject {
  const said = regulation.modeledFrom === null ? notModeled(regulation) : applied(rulebook, read);
  invariant(said.status === read.status, `${read.useId}: the law says ${said.status}, the statement found ${read.status}`);
  return {
    ...read.objects,
    ...Object.fromEntries(read.routes.map((routes) => [responseKey(routes.key), routesOf(read, routes)])),
    date: read.date,
    dateBasis: read.dateBasis,
    ...said,
  };
}

interface Said {
  readonly status: string;
  readonly eccn: string | null;
  readonly paragraph: string | null;
  readonly possibleStatuses: readonly string[];
  readonly explanation: string;
  readonly citations: Determination['citations'];
  readonly guidance: Determination['guidance'];
  readonly trace: readonly DecodedObject[];
  readonly missingFacts: Determination['missingFacts'];
  readonly unmodelled: Determination['unmodelled'];
}

function applied(rulebook: Rulebook, read: ReadConstraint): Said {
  const chips = read.named.length > 0 ? read.named : read.candidates;
  const { status, eccn, paragraph, possibleStatuses, explanation, citations, guidance, trace, missingFacts, unmodelled } = rememberedDetermination(rulebook, { chips, destination: read.destination, asOf: read.date, parts: read.plan.wantsTrace ? undefined : ['explanation', 'rules', 'citations'] });
  const steps = trace.map((step) => traceStepValue(step));
  return { status, eccn, paragraph, possibleStatuses, explanation, citations, guidance, trace: steps, missingFacts, unmodelled };
}

function notModeled(regulation: Regulation): Said {
  return {
    status: 'UNDETERMINED',
    eccn: null,
    paragraph: null,
    possibleStatuses: statuses.filter((status) => status !== 'UNDETERMINED'),
    explanation: `What ${regulation.id} says about this hardware is undetermined: the instrument is in the graph with its dates, and no license requirement on chips is modeled for it. It counts as in force from its first effective day on record; compliance dates, stays and non-enforcement are not taken into account.`,
    citations: [],
    guidance: [],
    trace: [],
    missingFacts: [],
    unmodelled: [{ jurisdiction: regulation.jurisdiction ?? 'not known', part: null, regulationId: regulation.id as GlobalId, reason: 'No license requirement on chips is modeled for it.' }],
  };
}

/** Each purchase that a source ties to the use gives its route; chips designed in the destination are domestic; otherwise nothing is known. */
function routesOf(read: ReadConstraint, { purchases, chips, evidenceKeys }: ReadConstraint['routes'][number]): readonly DecodedObject[] {
  const known = read.named.length > 0 ? read.named : read.candidates;
  const isDomestic = known.length > 0 && known.every(({ designCountryCode }) => designCountryCode === read.destination);
  const routes = [...purchases, ...(isDomestic ? [route('DOMESTIC', chips, evidenceKeys)] : [])];
  return routes.length > 0 ? routes : [route('UNKNOWN', [], evidenceKeys)];
}

/** A route that no acquisition gives, with the sources of the chips as its evidence. */
function route(name: 'DOMESTIC' | 'UNKNOWN', chips: readonly DecodedObject[], evidenceKeys: readonly string[]): DecodedObject {
  const evidence = evidenceKeys.map((key) => [key, chips.flatMap((chip) => (Array.isArray(chip[key]) ? (chip[key] as unknown[]) : []))] as const);
  return { __typename: 'RouteEvidence', route: name, ...Object.fromEntries(evidence) };
}
