import type { FieldMeta } from './fields.ts';
import { count, day, editorialText, oneOf, quantity, reference, texts, truth } from './fields.ts';
import { checkHardware, hardwareLinks, namedHardware } from './named-hardware.ts';
import type { FieldMistake } from './seed-kind.ts';
import { defineKind, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };
/** Which of the estimates it is, and where the source has it from: what is claimed of the owner are the figures. */
const editorial: FieldMeta = { editorial: true };
const chips = count(1e9);
const equivalents = quantity(0, 1e9);

/** An estimate of the chips of one owner, in a quarter or up to its end: of one type, or of one designer over all types. */
export const chipHoldingKind = defineKind({
  file: 'chip-holdings',
  label: 'ChipHolding',
  noun: 'chip holding',
  fields: {
    name: editorialText,
    owner: reference('organization').optional(),
    ownerAsStated: editorialText.optional(),
    breakdown: oneOf('CHIP_TYPE', 'DESIGNER').meta(editorial).optional(),
    span: oneOf('CUMULATIVE', 'QUARTER').meta(editorial).optional(),
    designer: reference('organization').optional(),
    ...namedHardware,
    fromDate: day.meta(editorial).optional(),
    untilDate: day.meta(editorial).optional(),
    chipCount: chips.optional(),
    chipCountLow: chips.optional(),
    chipCountHigh: chips.optional(),
    h100Equivalents: equivalents.optional(),
    h100EquivalentsLow: equivalents.optional(),
    h100EquivalentsHigh: equivalents.optional(),
    powerMW: quantity(0, 1e6).optional(),
    incomplete: truth.meta(none).optional(),
    links: texts.meta(editorial).optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  intervals: [['fromDate', 'untilDate']],
  check: (holding) => [...checkHardware(holding), ...ordered(holding, 'chipCountLow', 'chipCount', 'chipCountHigh'), ...ordered(holding, 'h100EquivalentsLow', 'h100Equivalents', 'h100EquivalentsHigh')],
  links: (holding) => [...linkTo('HELD_BY', 'Organization', holding.owner), ...linkTo('OF_DESIGNER', 'Organization', holding.designer), ...hardwareLinks(holding)],
});

/** The three are estimates of one figure and values of their own, not one range. */
function ordered(record: Readonly<Record<string, unknown>>, ...fields: readonly [string, string, string]): readonly FieldMistake[] {
  const [low, median, high] = fields.map((field) => record[field] as number | undefined);
  const isOrdered = (low ?? 0) <= (median ?? low ?? 0) && (median ?? low ?? 0) <= (high ?? Infinity);
  return isOrdered ? [] : [{ path: [fields[1]], what: `${fields.join(', ')} are not in order`, whatToDo: 'the 5th percentile is the least, the 95th the largest' }];
}
