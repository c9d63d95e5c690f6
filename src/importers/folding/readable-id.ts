import { createHash } from 'node:crypto';

const longest = 60;

/** A bare id made of a name: `MiniMax-Text-01` gives `minimax-text-01`. Names in other scripts, and what is cut, are told apart by a hash. */
export function readableId(name: string): string {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('+', ' plus ').replace(/[^a-z0-9.]+/g, '-').replace(/\.(?![0-9])|(?<![0-9])\./g, '-').replace(/-+/g, '-').replace(/^-|-$/g, '');
  const cut = words.slice(0, longest).replace(/[-.]+$/, '');
  const isWhole = cut === words && /^[\p{Script=Latin}\p{N}\p{M}\p{P}\p{S}\s]*$/u.test(name) && cut !== '';
  return isWhole ? cut : [cut, createHash('sha256').update(name).digest('hex').slice(0, 6)].filter((part) => part !== '').join('-');
}
