import { foldModels } from '../../../../src/importers/epoch-models/fold-models.ts';
import { entry, madeContext, madeSeed, named, vintage } from './made-context.ts';

const row = (values: Readonly<Record<string, string | number | boolean>>, references: Readonly<Record<string, readonly { readonly name: string }[]>> = {}, key = 'Qwen9-7B') => entry('model', key, { values, references: { developers: named('Alibaba'), ...references } });
const seed = madeSeed({
  organization: [{ id: 'alibaba', name: 'Alibaba' }],
  chip: [{ id: 'nvidia-h20-96gb', name: 'NVIDIA H20' }],
});

describe('a model that the seed does not have', () => {
  it('becomes a record with a source for each value: the vintage that said it first', () => {
    const { drafts, additions } = foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({ publicationDate: '2025-03-14', parameters: 7e9 })), vintage('epoch-notable-ai-models', '2026-08-22', row({ publicationDate: '2025-03-14', parameters: 7e9, trainingFlop: 1e24, confidence: 'LIKELY' }))], madeContext(seed));
    expect(additions).toEqual([]);
    expect(drafts).toEqual([{
      prefix: 'model', from: { feed: 'epoch-notable-ai-models', key: 'Qwen9-7B' },
      value: {
        id: 'qwen9-7b', name: 'Qwen9-7B', epochModelName: 'Qwen9-7B', developers: ['alibaba'], publicationDate: '2025-03-14', parameters: 7e9, trainingFlop: 1e24,
        trainingFlopBasis: 'Epoch AI estimate (Likely confidence), CC BY 4.0', estimated: ['trainingFlop'],
        sources: {
          default: 'epoch-all-ai-models-2025-04-23#Qwen9-7B', developers: 'epoch-all-ai-models-2025-04-23#Qwen9-7B', publicationDate: 'epoch-all-ai-models-2025-04-23#Qwen9-7B',
          parameters: 'epoch-all-ai-models-2025-04-23#Qwen9-7B', trainingFlop: 'epoch-notable-ai-models-2026-08-22#Qwen9-7B',
        },
      },
    }]);
  });

  it('has what an older table said otherwise as superseded, but not what is the same figure, rounded', () => {
    const { drafts: [draft] } = foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({ parameters: 7e9, trainingFlop: 1e24 })), vintage('epoch-notable-ai-models', '2026-08-22', row({ parameters: 7.01e9, trainingFlop: 2e24 }))], madeContext(seed));
    expect(draft?.value['superseded']).toEqual({ trainingFlop: [{ value: 1e24, sources: ['epoch-all-ai-models-2025-04-23#Qwen9-7B'] }] });
    expect(draft?.value['parameters']).toBe(7e9);
  });

  it('keeps a known error of the table as a claim that is never preferred, or in its note where no table gives the field otherwise', () => {
    const wrong = { ...row({ parameters: 7e9 }), deprecated: { publicationDate: { value: '1999-01-01', reason: 'the paper is of 2025' } } };
    const { drafts: [alone] } = foldModels([vintage('epoch-all-ai-models', '2025-04-23', wrong)], madeContext(seed));
    expect([alone?.value['disputed'], alone?.value['note']]).toEqual([undefined, 'The table gives publicationDate as 1999-01-01, which is left out: the paper is of 2025.']);
    const { drafts: [draft] } = foldModels([vintage('epoch-notable-ai-models', '2025-01-01', row({ publicationDate: '2025-03-14' })), vintage('epoch-all-ai-models', '2025-04-23', wrong)], madeContext(seed));
    expect(draft?.value['disputed']).toEqual({ publicationDate: [{ value: '1999-01-01', sources: ['epoch-all-ai-models-2025-04-23#Qwen9-7B'], rank: 'DEPRECATED', note: 'the paper is of 2025' }] });
  });

  it('has a training use for each hardware named, and the quantity where one is named', () => {
    const of = (...hardware: readonly string[]) => foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({ hardwareQuantity: 512 }, { hardware: named(...hardware) }))], madeContext(seed)).drafts.filter(({ prefix }) => prefix === 'training-use').map(({ value }) => value);
    expect(of('NVIDIA H20')).toEqual([{
      id: 'qwen9-7b-nvidia-h20-96gb', model: 'qwen9-7b', role: 'TRAINING', chip: 'nvidia-h20-96gb', chipAsStated: 'NVIDIA H20', quantityLow: 512, quantityHigh: 512, quantityUnit: 'devices', confidence: 'REPORTED',
      sources: Object.fromEntries(['default', 'chip', 'chipAsStated', 'quantityLow', 'quantityHigh', 'quantityUnit'].map((field) => [field, 'epoch-all-ai-models-2025-04-23#Qwen9-7B'])),
    }]);
    expect(of('NVIDIA H20', 'Ascend 910Z').map(({ id, chip, chipAsStated, quantityLow, note }) => [id, chip, chipAsStated, quantityLow, note])).toEqual([
      ['qwen9-7b-nvidia-h20-96gb', 'nvidia-h20-96gb', 'NVIDIA H20', undefined, '512 devices of all kinds together.'],
      ['qwen9-7b-ascend-910z', undefined, 'Ascend 910Z', undefined, '512 devices of all kinds together.'],
    ]);
  });

  it('is based on a model that is known by name, and says of which it is where none is', () => {
    const { drafts } = foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({}, {}, 'Base'), row({}, { baseModels: named('Base', 'Gone-1') }, 'Tuned'))], madeContext(seed));
    const [, tuned] = drafts;
    expect([tuned?.value['basedOn'], tuned?.value['note']]).toEqual([[{ model: 'base', kind: 'BASE' }], 'Based on Gone-1, of which there is no record.']);
  });

  it('says that its compute is above a bound where the table says so without a figure', () => {
    const noteOf = (values: Readonly<Record<string, boolean | number>>) => foldModels([vintage('epoch-frontier-ai-models', '2026-04-27', row(values))], madeContext(seed)).drafts[0]?.value['note'];
    expect(noteOf({ estimatedOver1e25Flop: true })).toBe('Epoch AI estimates more than 10^25 FLOP of training compute and gives no figure.');
    expect(noteOf({ estimatedOver1e25Flop: true, trainingFlop: 3e25 })).toBeUndefined();
  });

  it('was trained on hardware since the first table that named it so', () => {
    const on = (day: string, name: string, quantity: number) => vintage('epoch-notable-ai-models', day, row({ hardwareQuantity: quantity }, { hardware: named(name) }));
    const use = (...vintages: readonly ReturnType<typeof on>[]) => foldModels(vintages, madeContext(seed)).drafts.find(({ prefix }) => prefix === 'training-use')?.value;
    expect(use(on('2026-01-01', 'NVIDIA H20', 256), on('2026-02-01', 'NVIDIA H20', 512))).toMatchObject({ quantityLow: 512, sources: { default: 'epoch-notable-ai-models-2026-01-01#Qwen9-7B', chip: 'epoch-notable-ai-models-2026-01-01#Qwen9-7B', quantityLow: 'epoch-notable-ai-models-2026-02-01#Qwen9-7B' } });
    expect(use(on('2026-01-01', 'Ascend 910Z', 256), on('2026-02-01', 'NVIDIA H20', 256))).toMatchObject({ chipAsStated: 'NVIDIA H20', quantityLow: 256, sources: { default: 'epoch-notable-ai-models-2026-02-01#Qwen9-7B', quantityLow: 'epoch-notable-ai-models-2026-02-01#Qwen9-7B' } });
  });

  it('says that it is gone once every table that had it has a later vintage without it, not while it is in one of another cut', () => {
    const noteOf = (...vintages: readonly ReturnType<typeof vintage>[]) => foldModels(vintages, madeContext(seed)).drafts.find(({ value }) => value.id === 'qwen9-7b')?.value['note'];
    const [other, had] = [row({}, {}, 'Other'), row({})];
    expect(noteOf(vintage('epoch-all-ai-models', '2025-04-23', had), vintage('epoch-notable-ai-models', '2026-08-22', other))).toBeUndefined();
    expect(noteOf(vintage('epoch-notable-ai-models', '2026-01-01', had), vintage('epoch-large-scale-ai-models', '2026-01-01', had), vintage('epoch-notable-ai-models', '2026-08-22', other))).toBeUndefined();
    expect(noteOf(vintage('epoch-notable-ai-models', '2026-01-01', had), vintage('epoch-notable-ai-models', '2026-08-22', other))).toBe('The table of 2026-01-01 is the last that has it; that of 2026-08-22 has not. Its values are the last ones.');
  });

  it('keeps its id when a later vintage brings another whose name reads alike', () => {
    const idOf = (...vintages: readonly ReturnType<typeof vintage>[]) => foldModels(vintages, madeContext(seed)).drafts.find(({ value }) => value['name'] === 'Scale 9B')?.value.id;
    const first = vintage('epoch-notable-ai-models', '2026-01-01', row({}, {}, 'Scale 9B'));
    expect([idOf(first), idOf(first, vintage('epoch-notable-ai-models', '2026-02-01', row({}, {}, 'Scale (9B)'), row({}, {}, 'Scale 9B')))]).toEqual(['scale-9b', 'scale-9b']);
  });

  it('is made the same in whatever order the vintages of a day stand', () => {
    const vintages = [vintage('epoch-large-scale-ai-models', '2026-08-22', row({ parameters: 1e9 }, {}, 'A'), row({ parameters: 2e9 }, {}, 'B')), vintage('epoch-notable-ai-models', '2026-08-22', row({ parameters: 3e9 }, {}, 'C'))];
    const turned = vintages.map((each) => ({ ...each, entries: [...each.entries].reverse() }));
    expect(foldModels(turned, madeContext(seed))).toEqual(foldModels(vintages, madeContext(seed)));
  });
});

describe('a model that the seed has', () => {
  const withModel = (value: Readonly<Record<string, unknown>>, uses: readonly Readonly<Record<string, unknown>>[] = []) => [...seed, ...madeSeed({ model: [{ id: 'qwen9', name: 'Qwen 9', developers: ['alibaba'], epochModelName: 'Qwen9-7B', ...value }], 'training-use': uses })];

  it('keeps its values, and what the last table says otherwise competes with them', () => {
    const records = withModel({ parameters: 7e9, trainingFlop: 1e24 });
    const { drafts, additions } = foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({ trainingFlop: 5e24 })), vintage('epoch-notable-ai-models', '2026-08-22', row({ parameters: 7.001e9, trainingFlop: 3e24 }))], madeContext(records));
    expect(drafts).toEqual([]);
    expect(additions).toEqual([{ prefix: 'model', id: 'qwen9', from: { feed: 'epoch-notable-ai-models', key: 'Qwen9-7B' }, disputed: { trainingFlop: [{ value: 3e24, sources: ['epoch-notable-ai-models-2026-08-22#Qwen9-7B'], estimated: true }] } }]);
  });

  it('is told by the row that it names, or by its name and a developer; not by the name alone', () => {
    const ids = (value: Readonly<Record<string, unknown>>, developer: string) => foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({}, { developers: named(developer) }))], madeContext(withModel(value))).drafts.map((draft) => draft.value.id);
    expect(ids({}, 'Somebody else')).toEqual([]);
    expect(ids({ epochModelName: undefined, aliases: ['Qwen9-7B'] }, 'Alibaba')).toEqual([]);
    expect(ids({ epochModelName: undefined, aliases: ['Qwen9-7B'] }, 'Somebody else')).toEqual(['qwen9-7b']);
  });

  it('gets training uses only where the seed names none and does not say why', () => {
    const uses = (value: Readonly<Record<string, unknown>>, own: readonly Readonly<Record<string, unknown>>[] = []) => foldModels([vintage('epoch-all-ai-models', '2025-04-23', row({}, { hardware: named('NVIDIA H20') }))], madeContext(withModel(value, own)));
    expect(uses({}).drafts.map(({ value }) => value.id)).toEqual(['qwen9-nvidia-h20-96gb']);
    expect(uses({}, [{ id: 'qwen9-h800', model: 'qwen9' }]).drafts).toEqual([]);
    const silent = uses({ missing: { trainingUses: { reason: 'NOT_DISCLOSED' } } });
    expect([silent.drafts, silent.open?.map(({ kind, meanwhile, evidence }) => [kind, meanwhile, evidence])]).toEqual([[], [['training hardware', 'model:qwen9 has no training use: NOT_DISCLOSED', ['epoch-all-ai-models-2025-04-23#Qwen9-7B names NVIDIA H20']]]]);
  });
});
