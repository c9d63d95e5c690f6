/** How a claim came to us: who says it, who reported that, and where it was read. */
export interface Attributed {
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly document: { readonly id: string; readonly title: string } | null;
  readonly speakerAsStated: string | null;
}

export interface Hop {
  readonly hop: number;
  readonly role: 'SPEAKER' | 'OUTLET' | 'DOCUMENT';
  readonly name: string;
  readonly id: string | null;
}

/** From who says it to where we read it. An outlet that speaks for itself is one hop. */
export function attributionOf({ speaker, outlet, document, speakerAsStated }: Attributed): readonly Hop[] {
  const hops: Omit<Hop, 'hop'>[] = [];
  if (speaker) hops.push({ role: 'SPEAKER', name: speaker.name, id: speaker.id });
  else if (speakerAsStated !== null) hops.push({ role: 'SPEAKER', name: speakerAsStated, id: null });
  if (outlet && outlet.id !== speaker?.id) hops.push({ role: 'OUTLET', name: outlet.name, id: outlet.id });
  if (document) hops.push({ role: 'DOCUMENT', name: document.title, id: document.id });
  return hops.map((hop, index) => ({ hop: index + 1, ...hop }));
}
