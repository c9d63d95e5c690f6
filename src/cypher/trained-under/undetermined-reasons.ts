import Cypher from '@neo4j/cypher-builder';
import type { FoundOfChip } from '../law/undetermined-chip.ts';
import { named, undeterminedChip } from '../law/undetermined-chip.ts';
import type { Names } from '../statement/scope.ts';
import type { Values } from '../statement/values-once.ts';
import { columnOf, useColumns } from './columns.ts';

/** Why models could not be determined, in the order of an answer: of the model, of what its use names, of the chip and the law. */
const reasonsOfChip = ['SPECIFICATION_MISSING', 'SUBJECT_TO_EAR_UNKNOWN', 'LAW_IN_DOUBT', 'LAW_NOT_MODELED', 'INSTRUMENT_NOT_MODELED'] as const;
export const undeterminedReasons = [
  'NO_HARDWARE_RECORDED', 'HARDWARE_NOT_DISCLOSED', 'NO_TRAINING_DATE', 'NO_COUNTRY_OF_DEVELOPER', 'NO_CHIP_NAMED', 'CHIP_ONLY_BY_FAMILY', ...reasonsOfChip,
] as const;

const [statusColumn, reasonsColumn] = [0, 1];
const nothing = new Cypher.Literal(0);

/** What an instrument whose requirements are not modeled says of any chip. */
export const notModeled = new Cypher.List([new Cypher.Literal('UNDETERMINED'), new Cypher.List([new Cypher.Literal('INSTRUMENT_NOT_MODELED')])]);

/** The status of a chip with the reasons why it is undetermined; none where it is not, so that chips which agree are one entry. */
export function withReasons(status: Cypher.NamedVariable, found: FoundOfChip): Cypher.Expr {
  const isOpen = Cypher.eq(status, new Cypher.Literal('UNDETERMINED'));
  return new Cypher.List([status, new Cypher.Case().when(isOpen).then(undeterminedChip(found)).else(new Cypher.List([]))]);
}

/** Whether the chips, each `[status, reasons]`, are of one status, and that status. */
export function firstIfAgreed(chips: Cypher.NamedVariable, names: Names): readonly [Cypher.Predicate, Cypher.Expr] {
  const first = columnOf(columnOf(chips, 0), statusColumn);
  return [Cypher.and(Cypher.gt(Cypher.size(chips), nothing), Cypher.not(disagree(chips, names))), first];
}

/** Why a use is undetermined, where it is. */
export function reasonsOfUse(chips: Cypher.NamedVariable, names: Names): Cypher.Expr {
  const chip = names.variable('judgedChip');
  return named([
    ['NO_CHIP_NAMED', Cypher.eq(Cypher.size(chips), nothing)],
    ['CHIP_ONLY_BY_FAMILY', disagree(chips, names)],
    ...reasonsOfChip.map((reason) => [reason, Cypher.any(chip, chips, Cypher.in(new Cypher.Literal(reason), columnOf(chip, reasonsColumn)))] as const),
  ]);
}

/** What a model as a whole lacks. */
export function reasonsOfModel(model: Values, uses: Cypher.NamedVariable, dateOfModel: Cypher.NamedVariable, countries: Cypher.Expr, names: Names): Cypher.Expr {
  const [use, code] = [names.variable('use'), names.variable('code')];
  const none = Cypher.eq(Cypher.size(uses), nothing);
  return named([
    ['NO_HARDWARE_RECORDED', none],
    ['HARDWARE_NOT_DISCLOSED', Cypher.and(none, Cypher.eq(model.property('hardwareMissing'), new Cypher.Literal('NOT_DISCLOSED')))],
    ['NO_TRAINING_DATE', Cypher.or(Cypher.and(none, Cypher.isNull(dateOfModel)), Cypher.any(use, uses, Cypher.isNull(columnOf(use, useColumns.date))))],
    ['NO_COUNTRY_OF_DEVELOPER', Cypher.not(Cypher.any(code, countries, Cypher.isNotNull(code)))],
  ]);
}

function disagree(chips: Cypher.NamedVariable, names: Names): Cypher.Predicate {
  const chip = names.variable('judgedChip');
  return Cypher.any(chip, chips, Cypher.neq(columnOf(chip, statusColumn), columnOf(columnOf(chips, 0), statusColumn)));
}
