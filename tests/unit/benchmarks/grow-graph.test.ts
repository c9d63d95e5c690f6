import { grownLabels, statements } from '../../../benchmarks/compare/grow-graph.ts';

describe('growing the graph', () => {
  const texts = [...statements()].map(({ text }) => text);

  it('copies every kind of record that grows before any relationship', () => {
    expect(texts.slice(0, grownLabels.length).every((text) => text.includes('CREATE (c:'))).toBe(true);
    expect(texts.slice(grownLabels.length).some((text) => text.includes('CREATE (c:'))).toBe(false);
  });

  it('leads copies to copies, and to the same countries and families as the originals', () => {
    expect(texts.find((text) => text.includes('[copy:DEVELOPED_BY]'))).toContain('MATCH (b:Organization {id: n.id + $suffix})');
    expect(texts.find((text) => text.includes('(:Organization {id: id})-[r:LOCATED_IN]'))).toContain('MATCH (b:Country {id: n.id})');
    expect(texts.some((text) => text.includes('CITES') || text.includes('MADE_BY'))).toBe(false);
  });
});
