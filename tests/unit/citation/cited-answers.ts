import type { CitedAnswer, CitedSource } from '../../../src/citation/cited-answer.ts';

export const rule: CitedSource = {
  id: 'source:fr-2023-23055', url: 'https://www.federalregister.gov/d/2023-23055', title: 'Implementation of Additional Export Controls', publisher: 'Bureau of Industry and Security', publishedOn: '2023-10-25', retrievedOn: '2026-07-01', versionOn: null, isRead: true,
};

export const chineseTitle: CitedSource = { id: 'source:mofcom-2025', url: 'https://example.cn/a_b?c=%20d#e{f}', title: '关于 50% 规则的 {公告} & H20_x', publisher: '商务部', publishedOn: '2025-10', retrievedOn: null, versionOn: null, isRead: false };

export const bare: CitedSource = { id: 'source:talk', url: null, title: null, publisher: null, publishedOn: 'spring 2024', retrievedOn: null, versionOn: null, isRead: true };

export function answerOf(sources: readonly CitedSource[], more: Partial<CitedAnswer> = {}): CitedAnswer {
  return { of: 'ANSWER', datasetVersion: '0123456789abcdef', queryHash: 'abcdef0123456789'.repeat(4), operationName: 'Status', asOf: ['2024-06-01'], knownAt: [], sources, sourcesOmitted: 0, ...more };
}
