import Cypher from '@neo4j/cypher-builder';
import { decodeChipFacts, renderChipFacts } from '../../../src/cypher/law/facts/chip-facts.ts';
import { statusSteps } from '../../../src/cypher/law/status-steps.ts';
import { Names } from '../../../src/cypher/statement/scope.ts';
import { finished } from '../../../src/cypher/statement/render-root.ts';
import { addDays, OPEN_END } from '../../../src/domain/iso-date.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { determine } from '../../../src/rules/determine.ts';
import { OPEN_START } from '../../../src/rules/rulebook.ts';
import { lawChangeDates } from '../../../src/rules/status-rules.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const dates = lawChangeDates(seedRulebook).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
const destinations = ['CN', 'HK', 'MO', 'US', 'DE', 'RU', 'AE'];

describe('the compiled status', () => {
  let graph: GraphClient;
  beforeAll(() => { graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  it('is the evaluator’s for every chip, destination and day before, of and after each change of the law', async () => {
    const names = new Names();
    const chip = names.node('Chip');
    const [date, destination] = [new Cypher.NamedVariable('date'), new Cypher.NamedVariable('destination')];
    const { steps, status } = statusSteps(seedRulebook, { from: OPEN_START, until: OPEN_END }, { chip, destinationCode: destination, date }, names);
    const chips = new Cypher.Unwind([new Cypher.Param(dates), date]).unwind([new Cypher.Param(destinations), destination]).match(new Cypher.Pattern(chip, { labels: ['Chip'] }));
    const statement = finished(
      steps.slice(1).reduce((clause, step) => clause.with(chip, date, destination, ...step), chips.with(chip, date, destination, ...steps[0]!))
        .return(date, destination, [status, 'status'], [renderChipFacts(chip, names), 'chip']),
    );
    const rows = await graph.read(statement);
    const differences = rows.flatMap(([on, to, compiled, row]) => {
      const judged = decodeChipFacts(row as readonly unknown[]);
      const evaluated = determine(seedRulebook, { chip: judged, destination: String(to), asOf: String(on) }).status;
      return evaluated === compiled ? [] : [{ chip: judged.id, on, to, compiled, evaluated }];
    });
    expect(differences).toEqual([]);
    expect(rows).toHaveLength(152 * dates.length * destinations.length);
    expect(new Set(rows.map(([, , compiled]) => compiled))).toEqual(new Set(['NOT_AN_EXPORT', 'LICENSE_REQUIRED', 'UNDETERMINED', 'NOT_CONTROLLED', 'NO_LICENSE_REQUIRED']));
  });
});
