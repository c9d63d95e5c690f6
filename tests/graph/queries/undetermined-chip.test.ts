import Cypher from '@neo4j/cypher-builder';
import { decodeChipFacts, renderChipFacts } from '../../../src/cypher/law/facts/chip-facts.ts';
import { statusSteps } from '../../../src/cypher/law/status-steps.ts';
import { undeterminedChip } from '../../../src/cypher/law/undetermined-chip.ts';
import { finished } from '../../../src/cypher/statement/render-root.ts';
import { Names } from '../../../src/cypher/statement/scope.ts';
import { OPEN_END } from '../../../src/domain/iso-date.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import type { Determination } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { OPEN_START } from '../../../src/rules/rulebook.ts';
import { lawChangeDates } from '../../../src/rules/status-rules.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const dates = lawChangeDates(seedRulebook);
const destinations = ['CN', 'MO', 'DE', 'RU', 'AE'];

/** What the evaluator says, in the same words: the field that each missing fact names, and law that is not modeled. */
function reasonsIn({ missingFacts, unmodelled }: Determination): readonly string[] {
  const ofLaw = ['countryGroups', 'enforcement', 'textOfTheInstrument'];
  return [...new Set([
    ...missingFacts.filter(({ field }) => field !== 'exporter').map(({ field }) => (ofLaw.includes(field) ? 'LAW_IN_DOUBT' : field === 'subjectToEar' ? 'SUBJECT_TO_EAR_UNKNOWN' : 'SPECIFICATION_MISSING')),
    ...(unmodelled.some(({ reason }) => seedRulebook.guards.some((guard) => guard.reason === reason)) ? ['LAW_NOT_MODELED'] : []),
  ])].sort();
}

describe('the reasons why a chip is undetermined', () => {
  let graph: GraphClient;
  beforeAll(() => { graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  it('are those of the evaluator, for every chip on each day on which the law changes', async () => {
    const names = new Names();
    const chip = names.node('Chip');
    const [date, destination, said] = [new Cypher.NamedVariable('date'), new Cypher.NamedVariable('destination'), new Cypher.NamedVariable('said')];
    const { steps, status, found } = statusSteps(seedRulebook, { from: OPEN_START, until: OPEN_END }, { chip, destinationCode: destination, date }, names);
    const chips = new Cypher.Unwind([new Cypher.Param(dates), date]).unwind([new Cypher.Param(destinations), destination]).match(new Cypher.Pattern(chip, { labels: ['Chip'] }));
    const statement = finished(
      steps.slice(1).reduce((clause, step) => clause.with(chip, date, destination, ...step), chips.with(chip, date, destination, ...steps[0]!))
        .with(chip, date, destination, [status, said], [undeterminedChip(found), new Cypher.NamedVariable('reasons')])
        .where(Cypher.eq(said, new Cypher.Literal('UNDETERMINED')))
        .return(date, destination, new Cypher.NamedVariable('reasons'), [renderChipFacts(chip, names), 'chip']),
    );
    const rows = await graph.read(statement);
    const read = rows.map(([on, to, reasons, row]) => {
      const judged = decodeChipFacts(row as readonly unknown[]);
      const told = reasonsIn(determine(seedRulebook, { chip: judged, destination: String(to), asOf: String(on), parts: [] }));
      return { chip: judged.id, on, to, reasons: [...reasons as readonly string[]].sort(), told };
    });
    expect(read.length).toBeGreaterThan(5000);
    expect(read.filter(({ reasons, told }) => reasons.length === 0 || !told.every((reason) => reasons.includes(reason)))).toEqual([]);
    // A fact that is missing and would decide nothing, whatever it were, is told by the statement and left out by the evaluator.
    const more = read.map(({ reasons, told, ...row }) => ({ ...row, more: reasons.filter((reason) => !told.includes(reason)) })).filter(({ more: further }) => further.length > 0);
    expect(more).toEqual(['chip:nvidia-groq-3-lpu', 'chip:nvidia-rubin-cpx'].map((id) => ({ chip: id, on: '2023-10-23', to: 'RU', more: ['SPECIFICATION_MISSING'] })));
  });
});
