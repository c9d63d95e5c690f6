import { faultsOfNotes, readLawNotes, type LawNotes } from '../../../src/law-document/law-notes.ts';
import { seedLaw, seedNotes } from './law-of-the-seed.ts';

const faults = (notes: LawNotes) => faultsOfNotes(notes, seedLaw.instruments, seedLaw.rulebook);

describe('the notes to the law', () => {
  it('fit the law of the seed', () => {
    expect(faults(seedNotes)).toEqual([]);
  });

  it('give a reason for every instrument without an entry', () => {
    const { BILL: _left, ...kinds } = seedNotes.withoutEntry.kinds;
    expect(faults({ ...seedNotes, withoutEntry: { ...seedNotes.withoutEntry, kinds } })).toContain('us-leg-gain-ai-act has no entry in seed/law and nothing says why: add it under withoutEntry');
  });

  it('give none for an instrument that has one, or is not on record', () => {
    const instruments = { ...seedNotes.withoutEntry.instruments, 'us-2023-10-17-acs-ifr': 'x', 'us-nothing': 'x' };
    expect(faults({ ...seedNotes, withoutEntry: { ...seedNotes.withoutEntry, instruments } })).toEqual([
      'withoutEntry names us-2023-10-17-acs-ifr, which has an entry in seed/law: take it out',
      'withoutEntry names us-nothing, which is not in seed/regulations.yaml: take it out',
    ]);
  });

  it('name only instruments and entries that are there', () => {
    const difference = { regulation: 'us-nothing', entry: 'nothing', record: 'x', text: 'x', modeled: 'x' };
    expect(faults({ ...seedNotes, differences: [difference] })).toEqual(['a difference names the regulation us-nothing, which is not in seed/regulations.yaml', 'a difference names nothing, which is no entry in seed/law']);
  });

  it('have the form that is printed', () => {
    expect(readLawNotes({ withoutEntry: { kinds: {}, instruments: {} }, notModeled: [], differences: [{ regulation: 'x', record: '', text: 'x', modeled: 'x' }] }).faults).toEqual(['differences.0.record: Too small: expected string to have >=1 characters']);
  });
});
