/** Words and what is usually written for them; the first of a line stands for all. British and American, singular and plural, English and its abbreviations. */
const lines = [
  'technology technologies tech technol tecnologia teknoloji technologie tekhnologii tekhnologiya',
  'international intl internacional internasional',
  'corporation corp',
  'company co',
  'limited ltd',
  'incorporated inc',
  'institute inst institut institution',
  'university univ universitet',
  'manufacturing mfg',
  'engineering eng engg',
  'electronics electronic elektronika',
  'equipment equip',
  'industry industries industrial ind',
  'trade trading tr',
  'systems system',
  'science sciences sci',
  'service services',
  'group grp grup gruppa',
  'holding holdings',
  'brothers bros',
  'center centre tsentr',
  'defense defence',
  'development dev',
  'department dept',
  'association assn',
  'import imp',
  'export exp',
  'private pvt',
  'and und et ve',
  'mohammed muhammad mohammad mohamed mohamad muhammed',
  'ahmed ahmad ahmet',
  'hussein hussain hossein husayn husain',
  'hassan hasan',
];

const standsFor: ReadonlyMap<string, string> = new Map(lines.flatMap((line) => {
  const words = line.split(' ');
  return words.map((word) => [word, words[0] as string] as const);
}));

/** Whether two different words are one word written in two usual ways. */
export function sameWord(a: string, b: string): boolean {
  const meant = standsFor.get(a);
  return meant !== undefined && meant === standsFor.get(b);
}

/** The usual other ways to write a word. */
export function otherWritings(word: string): readonly string[] {
  const meant = standsFor.get(word);
  return meant === undefined ? [] : (others.get(meant) ?? []).filter((other) => other !== word);
}

const others: ReadonlyMap<string, readonly string[]> = new Map(lines.map((line) => [line.split(' ')[0] as string, line.split(' ')]));
