import { globalId } from '../domain/global-id.ts';
import { invariant } from '../domain/invariant.ts';
import { OPEN_END } from '../domain/iso-date.ts';
import type { GuardEntry, GuidanceEntry, LawFile, PeriodEntry, ProvisionEntry } from './law-file.ts';
import { OPEN_START, type Guard, type Guidance, type Period, type Provision, type Rulebook } from './rulebook.ts';

/** Joins the files of seed/law, each found free of faults by `lawFaults`, into the one frozen rulebook. Provisions go by effective date, then id. */
export function assembleRulebook(files: readonly LawFile[]): Rulebook {
  const provisions = files
    .flatMap((file) => (file.provisions ?? []).map((entry) => provisionOf(entry, file.eccn ?? '')))
    .sort((a, b) => compareText(a.dates.effective, b.dates.effective) || compareText(a.id, b.id));
  const guards = files.flatMap((file) => (file.guards ?? []).map(guardOf));
  const guidance = files.flatMap((file) => (file.guidance ?? []).map(guidanceOf));
  const firstDays = [...provisions.map(({ dates }) => dates.effective), ...guards.map(({ from }) => from)].filter((day) => day !== OPEN_START);
  invariant(firstDays.length > 0, 'a rulebook needs at least one provision or guard with a first day');
  return deepFreeze({ provisions, guards, guidance, modeledFrom: firstDays.sort()[0] as string });
}

function provisionOf(entry: ProvisionEntry, eccn: string): Provision {
  const { dates, requirement } = entry;
  const regulationId = globalId('regulation', entry.regulation);
  return {
    id: entry.id,
    eccn,
    regulationId,
    citation: entry.citation,
    url: entry.url ?? null,
    dates: {
      announced: dates.announced ?? null,
      published: dates.published ?? null,
      effective: dates.effective,
      compliance: dates.compliance ?? null,
      stayed: (dates.stayed ?? []).map(periodOf),
      notEnforced: (dates.notEnforced ?? []).map(periodOf),
      expires: dates.expires ?? null,
    },
    paragraphs: entry.paragraphs,
    requirementCitation: requirement.citation,
    destinations: requirement.destinations.map(({ country, name, regulation, citation, ...period }) => ({
      code: country,
      name,
      regulationId: regulation === undefined ? regulationId : globalId('regulation', regulation),
      citation: citation ?? requirement.citation,
      ...periodOf(period),
    })),
    reviewPolicies: (entry.reviewPolicies ?? []).map(({ policy, destinations, eccns, criterion, text, citation, ...period }) => ({
      policy, destinationCodes: destinations, eccns: eccns ?? null, criterion: criterion ?? null, text, citation, ...periodOf(period),
    })),
    basis: entry.basis,
  };
}

function guardOf(entry: GuardEntry): Guard {
  return {
    id: entry.id,
    exporterIds: entry.exporters?.map((exporter) => globalId('organization', exporter)) ?? null,
    destinations: entry.destinations
      ? { mode: 'ONLY', codes: entry.destinations }
      : { mode: 'EXCEPT', codes: entry.destinationsExcept ?? [] },
    reach: entry.reach ?? 'SOME_ITEMS',
    regulationId: entry.regulation === undefined ? null : globalId('regulation', entry.regulation),
    jurisdiction: entry.jurisdiction ?? 'US',
    part: entry.part ?? null,
    citation: entry.citation,
    reason: entry.reason,
    ...periodOf(entry),
  };
}

function guidanceOf(entry: GuidanceEntry): Guidance {
  const { title, citation, text } = entry;
  return { regulationId: globalId('regulation', entry.regulation), title, designCountryCodes: entry.designedIn, citation, text, ...periodOf(entry) };
}

function periodOf({ from, until }: PeriodEntry): Period {
  return { from: from ?? OPEN_START, until: until ?? OPEN_END };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
