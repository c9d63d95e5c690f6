/** Names as people write them are one name: lower case, accents removed, letters and digits only ("DeepSeek V3", "deepseek-v3" → "deepseekv3"). Han characters stay. */
export function foldName(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
