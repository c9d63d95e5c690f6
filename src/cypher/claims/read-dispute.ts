import Cypher from '@neo4j/cypher-builder';
import type { HeldClaim } from '../../claims/held-claim.ts';
import type { Names } from '../statement/scope.ts';

export interface DisputedField {
  readonly subjectId: string;
  /** As the claims have it (`predicateOf`). */
  readonly field: string;
}

/** The claims about a field, and those that answer one of them: a match that ends at `claim`, each claim once. */
export function matchDispute({ subjectId, field }: DisputedField, claim: Cypher.NamedNode, names: Names): Cypher.Call {
  const own = names.match(new Cypher.Pattern(claim, { labels: ['Claim'] }), claim).where(isOfField(claim, subjectId, field));
  const asked = names.node('Claim');
  const answers = names
    .match(new Cypher.Pattern(asked, { labels: ['Claim'] }).related({ type: Cypher.labelExpr.or('CONTRADICTS', 'SUPPORTS', 'QUALIFIES'), direction: 'left' }).to(claim), asked, claim)
    .where(isOfField(asked, subjectId, field));
  return new Cypher.Call(new Cypher.Union(own.return(claim), answers.return(claim)), names.imported());
}

function isOfField(claim: Cypher.NamedNode, subjectId: string, field: string): Cypher.Predicate {
  return Cypher.and(Cypher.eq(claim.property('subjectId'), new Cypher.Param(subjectId)), Cypher.or(Cypher.eq(claim.property('field'), new Cypher.Param(field)), Cypher.eq(claim.property('predicate'), new Cypher.Param(field)))!)!;
}

const properties = ['id', 'subjectId', 'field', 'predicate', 'rank', 'kind', 'text', 'valueText', 'valueLow', 'valueHigh', 'valueUnit', 'speakerAsStated', 'stance', 'check', 'estimated', 'knownSince', 'publishedOn', 'origins'] as const;

/** What `decodeHeldClaim` takes, one list for each claim of the dispute, in the order of ids. Claims that are known to be wrong are no position. */
export function readDispute(asked: DisputedField, names: Names): Cypher.Expr {
  const claim = names.node('Claim');
  const related = (type: string): Cypher.Expr => {
    const node = names.node('Organization');
    return new Cypher.Collect(names.match(new Cypher.Pattern(claim).related({ type }).to(node), node).return(new Cypher.List([node.property('id'), node.property('name')])));
  };
  const source = names.node('Source');
  const cites = names.relationship('CITES');
  const sources = new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(claim).related(cites, { type: 'CITES' }).to(source)).with(source, cites).orderBy([cites.property('position'), 'ASC'])
      .return(new Cypher.List([...['id', 'title', 'publisher', 'url', 'publishedOn'].map((property) => source.property(property)), cites.property('check')])),
  );
  return new Cypher.Collect(
    matchDispute(asked, claim, names)
      .with(claim).where(Cypher.neq(claim.property('rank'), new Cypher.Literal('DEPRECATED')))
      .orderBy([claim.property('id'), 'ASC'])
      .return(new Cypher.List([
        ...properties.map((property) => claim.property(property)),
        renderObjectName(claim, names), related('MADE_BY'), related('PUBLISHED_BY'), renderDocument(claim, names), sources,
      ])),
  );
}

/** Kinds of what a statement counts or names, where they have a name. */
const namedKinds = ['Chip', 'ChipFamily', 'Model', 'Organization', 'Person', 'Topic'] as const;

/** `[[id, name]]` of what the claim names as its object; empty without one. */
function renderObjectName(claim: Cypher.NamedNode, names: Names): Cypher.Expr {
  return namedKinds.map((label): Cypher.Expr => {
    const node = names.node(label);
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })).where(Cypher.eq(node.property('id'), claim.property('objectId')));
    return new Cypher.Collect(match.return(new Cypher.List([node.property('id'), node.property('name')])));
  }).reduce((all, part) => Cypher.plus(all, part));
}

/** `[id, title, [id of its publisher]]`. */
function renderDocument(claim: Cypher.NamedNode, names: Names): Cypher.Expr {
  const [document, publisher] = [names.node('Document'), names.node('Organization')];
  const published = new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(document).related({ type: 'PUBLISHED_BY' }).to(publisher)).return(publisher.property('id')));
  return new Cypher.Collect(names.match(new Cypher.Pattern(claim).related({ type: 'MADE_IN' }).to(document), document).return(new Cypher.List([document.property('id'), document.property('title'), published])));
}

type Named = readonly (readonly [string, string | null])[];

export function decodeHeldClaim(row: readonly unknown[], { subjectId, field }: DisputedField): HeldClaim {
  const read = Object.fromEntries(properties.map((property, index) => [property, row[index] ?? null])) as Record<(typeof properties)[number], string | null>;
  const [objects, speakers, outlets, documents, sources] = row.slice(properties.length) as [Named, Named, Named, readonly (readonly [string, string | null, readonly string[]])[], readonly (readonly (string | null)[])[]];
  const named = ([first]: Named): { readonly id: string; readonly name: string } | null => (first ? { id: first[0], name: first[1] ?? first[0] } : null);
  const [document] = documents;
  return {
    id: read.id!,
    isOfField: read.subjectId === subjectId && (read.field === field || read.predicate === field),
    rank: read.rank!, kind: read.kind, text: read.text,
    value: { text: read.valueText, low: read.valueLow as unknown as number | null, high: read.valueHigh as unknown as number | null, unit: read.valueUnit },
    objects: objects.map(([id, name]) => ({ id, name: name ?? id })),
    speaker: named(speakers), speakerAsStated: read.speakerAsStated, outlet: named(outlets), document: document ? { id: document[0], title: document[1] ?? document[0], outletId: document[2][0] ?? null } : null,
    stance: read.stance, check: read.check, estimated: read.estimated as unknown as boolean | null, knownSince: read.knownSince, publishedOn: read.publishedOn,
    origins: (read.origins as unknown as readonly string[] | null) ?? [],
    sources: sources.map(([id, title, publisher, url, publishedOn, check]) => ({ id: id!, title: title ?? null, publisher: publisher ?? null, url: url ?? null, publishedOn: publishedOn ?? null, check: check ?? null })),
  };
}

/** The fields of the subject about which there are claims, to suggest where nothing is claimed about the one asked for; read only then. */
export function readClaimedFields(asked: DisputedField, names: Names): Cypher.Expr {
  const [found, claim] = [names.node('Claim'), names.node('Claim')];
  const field = names.variable('field');
  const absent = new Cypher.OptionalMatch(new Cypher.Pattern(found, { labels: ['Claim'] })).where(isOfField(found, asked.subjectId, asked.field)).with(found).limit(new Cypher.Param(1n)).where(Cypher.isNull(found));
  return new Cypher.Collect(
    absent.match(new Cypher.Pattern(claim, { labels: ['Claim'] })).where(Cypher.eq(claim.property('subjectId'), new Cypher.Param(asked.subjectId)))
      .with([claim.property('field'), field]).distinct().orderBy([field, 'ASC']).return(field),
  );
}
