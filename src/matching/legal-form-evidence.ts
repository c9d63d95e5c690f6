import { legalForm } from './legal-forms.ts';
import type { MatchFeature } from './match-feature.ts';
import type { NameToken } from './name-token.ts';

/** What the legal forms say: a limited company is another company than one on shares, but invoices are careless about it. Nothing when one name has none. */
export function legalFormEvidence(asked: readonly NameToken[], listed: readonly NameToken[]): readonly MatchFeature[] {
  const [left, right] = [forms(asked), forms(listed)];
  if (left.length === 0 || right.length === 0) return [];
  const agree = left.some((form) => right.includes(form));
  return [{ feature: 'LEGAL_FORM', score: agree ? 1 : 0, detail: `${left.join(' ').toLowerCase()} against ${right.join(' ').toLowerCase()}` }];
}

function forms(tokens: readonly NameToken[]): readonly string[] {
  const found = tokens.filter(({ kind }) => kind === 'legal').map(({ text }) => legalForm(text));
  return [...new Set(found.filter((form) => form !== null && form !== 'EITHER'))] as readonly string[];
}
