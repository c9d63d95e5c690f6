import { buildDataset } from '../../../../src/importers/folding/build-dataset.ts';
import { mergeDrafts } from '../../../../src/importers/folding/merge-drafts.ts';
import { fixtureSeed } from '../../seeding/with-overlay.ts';
import { entry, named, vintage } from './made-context.ts';

const dataset = await buildDataset(fixtureSeed);
const of = (...developers: readonly string[]) => entry('model', 'Tabled', { values: { publicationDate: '2025-06-01' }, references: { developers: named(...developers) } });

describe('an organization that a feed names', () => {
  const sourceOf = (...vintages: Parameters<typeof dataset.fold>[0]) => dataset.fold(vintages).drafts.find(({ prefix, value }) => prefix === 'organization' && value['name'] === 'Mila')?.value['sources'];

  it('has the first vintage that names it as its source, not the first of the feed', () => {
    const [without, with_] = [vintage('epoch-notable-ai-models', '2026-01-31', of('The Lab')), vintage('epoch-notable-ai-models', '2026-02-28', of('The Lab', 'Mila'))];
    expect(sourceOf(without, with_)).toEqual({ default: 'epoch-notable-ai-models-2026-02-28#Tabled' });
  });

  it('has the earliest of several feeds, whichever is folded first', () => {
    const chip = entry('chip', 'Mila One', { references: { vendor: named('Mila') } });
    expect(sourceOf(vintage('epoch-ml-hardware', '2026-07-18', chip), vintage('epoch-all-ai-models', '2025-04-23', of('Mila')))).toEqual({ default: 'epoch-all-ai-models-2025-04-23#Tabled' });
  });
});

describe('what feeds add to the seed', () => {
  it('is refused where a record of the seed has its id: two would become one', () => {
    const draft = { prefix: 'model' as const, from: { feed: 'made' }, value: { id: 'lab-v3', name: 'Another', sources: { default: 'lab-report' } } };
    expect(() => mergeDrafts(dataset.seed, { drafts: [draft], additions: [] })).toThrow(/model:lab-v3: has the id of a record of .*models\.yaml/);
  });
});
