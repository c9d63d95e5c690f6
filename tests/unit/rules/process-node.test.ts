import { processNode } from '../../../src/rules/process-node.ts';

it.each([
  ['7nm N7', { nodeNm: 7, nonPlanar: true }], ['12nm FFC', { nodeNm: 12, nonPlanar: true }], ['16nm FinFET+', { nodeNm: 16, nonPlanar: true }], ['28nm', { nodeNm: 28, nonPlanar: false }],
  ['22nm', { nodeNm: 22 }], ['20 nm', { nodeNm: 20 }], ['7nm-class N+2', { nodeNm: 7, nonPlanar: true }], ['4NP', { nodeNm: 4, nonPlanar: true }], ['4N', { nodeNm: 4, nonPlanar: true }],
  ['N3P', { nodeNm: 3, nonPlanar: true }], ['8nm 8N', { nodeNm: 8, nonPlanar: true }], ['Intel 7 + N5 + N7', { nodeNm: 5, nonPlanar: true }], ['LP4X', {}], ['', {}],
])('reads "%s"', (name, expected) => {
  expect(processNode(name)).toEqual(expected);
});

it('takes the finest die where several are named', () => {
  expect(processNode('5nm+6nm')).toEqual({ nodeNm: 5, nonPlanar: true });
  expect(processNode('2nm + 3nm')).toEqual({ nodeNm: 2, nonPlanar: true });
});

it('does not take a mix of planar and other dies for planar', () => {
  expect(processNode('28nm + 7nm')).toEqual({ nodeNm: 7, nonPlanar: true });
  expect(processNode('65nm + 28nm')).toEqual({ nodeNm: 28, nonPlanar: false });
});
