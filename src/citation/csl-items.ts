import { localPart } from '../domain/global-id.ts';
import { answerDescription } from './answer-description.ts';
import { answerKey, sourceKey } from './citation-key.ts';
import type { CitedAnswer, CitedSource } from './cited-answer.ts';
import type { CslDate, CslItem } from './csl-item.ts';

const citedFromMemory = 'Cited from memory: not read for this dataset.';

/** The answer itself, and then each of its sources. */
export function cslItems(answer: CitedAnswer): readonly CslItem[] {
  const { title, basis, sources } = answerDescription(answer);
  return [
    { id: answerKey(answer), type: 'dataset', title, version: answer.datasetVersion, note: `${basis}; ${sources}.` },
    ...answer.sources.map(sourceItem),
  ];
}

function sourceItem(source: CitedSource): CslItem {
  const { id, url, title, publisher, publishedOn, retrievedOn, versionOn, isRead } = source;
  const [issued, accessed] = [cslDate(publishedOn), cslDate(retrievedOn)];
  return {
    id: sourceKey(source),
    type: url === null ? 'document' : 'webpage',
    title: title ?? url ?? localPart(id),
    ...(publisher !== null && { publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url !== null && { URL: url }),
    ...(versionOn !== null && { version: versionOn }),
    ...(!isRead && { note: citedFromMemory }),
  };
}

/** A date that is written otherwise is left out rather than misread. */
function cslDate(text: string | null): CslDate | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '');
  return parts && { 'date-parts': [parts.slice(1).filter((part) => part !== undefined).map(Number)] };
}
