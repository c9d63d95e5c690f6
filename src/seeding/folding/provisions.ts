import { globalId } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { RowCollector } from './row-collector.ts';
import { calledBy, searchProperties } from './search-properties.ts';

/** The paragraphs of the modeled law as nodes below their regulations, so that an answer can link to the text it rests on. */
export function foldProvisions(rows: RowCollector, rulebook: Rulebook): void {
  const positions = new Map<string, number>();
  for (const provision of rulebook.provisions) {
    for (const { paragraph, eccn, text, citation } of provision.paragraphs) {
      const id = globalId('provision', `${provision.id}/${paragraph}`);
      const position = positions.get(provision.regulationId) ?? 0;
      positions.set(provision.regulationId, position + 1);
      const named = { paragraph, eccn: eccn ?? undefined };
      rows.node('Provision', id, { ...named, text, citation, from: provision.dates.effective, until: provision.dates.expires ?? OPEN_END, ...searchProperties('Provision', calledBy('Provision', id, named)) });
      rows.relationship('HAS_PROVISION', 'Regulation', provision.regulationId, 'Provision', id, { position });
    }
  }
}
