import { globalId } from '../domain/global-id.ts';
import { instrumentOf, type LawSource } from './law-source.ts';
import { blocks, bullets, sentenceOf } from './markdown.ts';

/** Where the record of an instrument and its text part, and what is modeled. */
export function differencesSection(source: LawSource): string {
  return blocks(
    'A record of seed/regulations.yaml says what was read when it was made, often a summary. Where the text, or a better report of it, was read later and says something else, or where less is modeled than either says, both are kept; this is how they differ and what an answer follows.',
    source.notes.differences.map(({ regulation, entry, record, text, modeled }) => {
      const { title } = instrumentOf(source, globalId('regulation', regulation));
      return blocks(
        `**${title}** (\`${regulation}\`${entry === undefined ? '' : `; \`${entry}\``})`,
        bullets([`**Record:** ${sentenceOf(record)}`, `**Text:** ${sentenceOf(text)}`, `**Modeled:** ${sentenceOf(modeled)}`]),
      );
    }),
  );
}
