import Cypher from '@neo4j/cypher-builder';
import type { HeldClaim } from '../../claims/held-claim.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import { relationshipKinds } from '../../graph-model/relationship-kinds.ts';
import { listOf } from '../statement/as-known.ts';
import { currentId } from '../statement/redirects.ts';
import type { Names } from '../statement/scope.ts';

export interface DisputedField {
  readonly subjectId: string;
  /** As the claims have it (`predicateOf`). */
  readonly field: string;
}

/**
 * The claims about a field, what they rest on, and those that answer one of these: a match that ends at `claim`, each claim once. Of what is answered it does not matter
 * whether it was known: that somebody answered it was.
 */
export function matchDispute({ subjectId, field }: DisputedField, claim: Cypher.NamedNode, names: Names): Cypher.Call {
  const own = names.match(new Cypher.Pattern(claim, { labels: ['Claim'] }), claim).where(isOfField(claim, { subjectId, field }, names));
  const asked = names.node('Claim');
  const from = (): Cypher.Pattern => new Cypher.Pattern(asked, { labels: ['Claim'] });
  const upstream = names.match(from().related({ type: 'RESTS_ON', length: { min: 1 } }).to(claim), claim).where(isOfField(asked, { subjectId, field }, names));
  const answers = names.match(from().related({ type: Cypher.labelExpr.or('CONTRADICTS', 'SUPPORTS', 'QUALIFIES'), direction: 'left' }).to(claim), claim).where(isOfField(asked, { subjectId, field }, names));
  return new Cypher.Call(new Cypher.Union(...[own, upstream, answers].map((match) => match.return(claim))), names.imported());
}

function isOfField(claim: Cypher.NamedNode, { subjectId, field }: DisputedField, names: Names): Cypher.Predicate {
  return Cypher.and(Cypher.eq(claim.property('subjectId'), currentId(subjectId, names)), Cypher.or(Cypher.eq(claim.property('field'), new Cypher.Param(field)), Cypher.eq(claim.property('predicate'), new Cypher.Param(field)))!)!;
}

const properties = ['id', 'subjectId', 'field', 'predicate', 'rank', 'kind', 'text', 'valueText', 'valueLow', 'valueHigh', 'valueUnit', 'speakerAsStated', 'stance', 'check', 'estimated', 'knownSince', 'publishedOn', 'origins', 'verdict', 'disputed'] as const;

/** What `decodeHeldClaim` takes, one list for each claim of the dispute, in the order of ids. Claims that are known to be wrong are no position. */
export function readDispute(asked: DisputedField, names: Names): Cypher.Expr {
  const claim = names.node('Claim');
  const related = (type: RelationshipType): Cypher.Expr => {
    const [node, relation] = [names.node('Organization'), names.relationship(type)];
    const inOrder = 'position' in relationshipKinds[type].properties;
    const match = names.match(new Cypher.Pattern(claim).related(relation, { type }).to(node), node).with(node, relation);
    return new Cypher.Collect((inOrder ? match.orderBy([relation.property('position'), 'ASC']) : match).return(new Cypher.List([node.property('id'), node.property('name')])));
  };
  const source = names.node('Source');
  const cites = names.relationship('CITES');
  const sources = new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(claim).related(cites, { type: 'CITES' }).to(source)).with(source, cites).orderBy([cites.property('position'), 'ASC'])
      .return(listOf(source, ['id', 'title', 'publisher', 'url', 'publishedOn', cites.property('check')])),
  );
  return new Cypher.Collect(
    matchDispute(asked, claim, names)
      .with(claim).where(Cypher.neq(claim.property('rank'), new Cypher.Literal('DEPRECATED')))
      .orderBy([claim.property('id'), 'ASC'])
      .return(listOf(claim, [
        ...properties,
        Cypher.plus(renderObjectName(claim, names), related('HAS_FURTHER_OBJECT')), Cypher.plus(related('MADE_BY'), related('MADE_WITH')), related('PUBLISHED_BY'), renderDocument(claim, names), sources,
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
    subjectId: read.subjectId!,
    isOfSubject: read.subjectId === subjectId,
    isOfField: read.field === field || read.predicate === field,
    rank: read.rank!, kind: read.kind, text: read.text,
    value: { text: read.valueText, low: read.valueLow as unknown as number | null, high: read.valueHigh as unknown as number | null, unit: read.valueUnit },
    objects: objects.map(([id, name]) => ({ id, name: name ?? id })),
    speakers: speakers.map(([id, name]) => ({ id, name: name ?? id })), speakerAsStated: read.speakerAsStated, outlet: named(outlets), document: document ? { id: document[0], title: document[1] ?? document[0], outletId: document[2][0] ?? null } : null,
    stance: read.stance, check: read.check, estimated: read.estimated as unknown as boolean | null, knownSince: read.knownSince, publishedOn: read.publishedOn,
    origins: (read.origins as unknown as readonly string[] | null) ?? [],
    verdict: read.verdict, isDisputed: (read.disputed as unknown) === true,
    sources: sources.map(([id, title, publisher, url, publishedOn, check]) => ({ id: id!, title: title ?? null, publisher: publisher ?? null, url: url ?? null, publishedOn: publishedOn ?? null, check: check ?? null })),
  };
}

/** The fields of the subject about which there are claims, to suggest where nothing is claimed about the one asked for; read only then. */
export function readClaimedFields(asked: DisputedField, names: Names): Cypher.Expr {
  const [found, claim] = [names.node('Claim'), names.node('Claim')];
  const field = names.variable('field');
  const absent = new Cypher.OptionalMatch(new Cypher.Pattern(found, { labels: ['Claim'] })).where(isOfField(found, asked, names)).with(found).limit(new Cypher.Param(1n)).where(Cypher.isNull(found));
  return new Cypher.Collect(
    absent.match(new Cypher.Pattern(claim, { labels: ['Claim'] })).where(Cypher.eq(claim.property('subjectId'), currentId(asked.subjectId, names)))
      .with([claim.property('field'), field]).distinct().orderBy([field, 'ASC']).return(field),
  );
}
