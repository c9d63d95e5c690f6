import { answerDescription } from './answer-description.ts';
import type { CitedAnswer, CitedSource } from './cited-answer.ts';

/** More than these make no line of text. */
const mostNamed = 5;

/** One line for a footnote. */
export function citationText(answer: CitedAnswer): string {
  const { title, basis, sources } = answerDescription(answer);
  const named = answer.sources.slice(0, mostNamed).map(sourceText);
  const others = answer.sources.length + answer.sourcesOmitted - named.length;
  const list = [...named, ...(others === 0 ? [] : [`and ${others} more`])].join('; ');
  return `${title}. ${basis}; ${sources}${list === '' ? '' : `: ${list}`}.`.replaceAll(/\s+/g, ' ');
}

function sourceText({ id, url, title, publisher, publishedOn, versionOn, isRead }: CitedSource): string {
  const remarks = [publisher, publishedOn ?? (versionOn && `version of ${versionOn}`), isRead ? null : 'cited from memory'].filter((remark) => remark !== null);
  return `${title ?? url ?? id}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}
