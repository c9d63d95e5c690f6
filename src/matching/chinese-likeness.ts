import type { ComparedName } from './compared-name.ts';
import type { MatchFeature } from './match-feature.ts';

export interface ChineseLikeness {
  readonly features: readonly MatchFeature[];
  /** Whether the tokens compare no more than how Han characters sound. */
  readonly soundOnly: boolean;
}

/** What Han characters say: the same characters are the same name; that they sound like the other name is weaker evidence, since many names do. */
export function chineseLikeness(asked: ComparedName, listed: ComparedName): ChineseLikeness {
  if (asked.han === null && listed.han === null) return { soundOnly: false, features: asked.transliterated || listed.transliterated ? [transliteration(asked, listed)] : [] };
  if (asked.han === null || listed.han === null) return { soundOnly: true, features: [transliteration(asked, listed)] };
  if (asked.han === listed.han) return { soundOnly: false, features: [{ feature: 'CHINESE_NAME', score: 1, detail: `${asked.han} in both` }] };
  const score = sharedPairs(asked.han, listed.han);
  return { soundOnly: true, features: [...(score > 0 ? [{ feature: 'CHINESE_NAME', score, detail: `${asked.han} against ${listed.han}` } as const] : []), transliteration(asked, listed)] };
}

function transliteration(asked: ComparedName, listed: ComparedName): MatchFeature {
  const sounds = ({ written, tokens }: ComparedName) => `${written} reads "${tokens.map(({ text }) => text).join(' ')}"`;
  const other = [asked, listed].filter(({ han, transliterated }) => han !== null || transliterated);
  return { feature: 'TRANSLITERATION', score: asked.folded === listed.folded ? 1 : 0.5, detail: other.map(sounds).join('; ') };
}

/** Twice the neighboring characters that both share, divided by all. */
function sharedPairs(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [left, right] = [pairs(a), pairs(b)];
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
