import { Field, Float, ObjectType } from 'type-graphql';
import { ClusterCertainty, ClusterStatus, Sector, SingleCluster } from '../enums/cluster-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { ChipDeployment } from './chip-deployment.ts';
import { Country } from './country.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';

@ObjectType({
  description: 'A known or planned AI supercomputer. Source: Epoch AI, GPU Clusters, by Pilz, Rahman, Sanders, Heim and Epoch AI (https://epoch.ai/data/gpu-clusters), CC BY 4.0: credit them where it is shown. '
    + 'Epoch withholds name, owner, place and chip of nearly all clusters in China: they share the name "Anonymized Chinese System", and `missing` says so. The table covers only a part of what exists.',
  implements: [Node, Sourced], simpleResolvers: true,
})
@Noun('Cluster', {
  COUNTRY: { along: 'country', description: 'By the country in which it stands, ISO 3166-1 alpha-2.' },
  OWNER: { along: 'owners', description: 'By owner.' },
  OWNER_COUNTRY: { along: 'owners.country', description: 'By the country of an owner’s headquarters, ISO 3166-1 alpha-2.' },
  CHIP: { along: 'deployments.chip', description: 'By the exact chip in it; null where only a family, or nothing, is named.' },
  CHIP_FAMILY: { along: ['deployments.chip.families', 'deployments.family'], description: 'By the family of the chip in it, or the family that the source names in its place.' },
  CHIP_VENDOR: { along: 'deployments.chip.vendor', description: 'By who designs the exact chip in it.' },
  CONTROL_STATUS: { along: 'deployments.chip.status', description: 'By what the law said of the exact chip in it for one destination on a day (`controlStatus`); null where none is known.' },
}, { overlap: 'the chips of a cluster are also among those of the clusters that enlarge or supersede it' })
export class Cluster extends Sourced {
  @Field(() => String, { description: 'Name as the source gives it; many anonymized clusters share one.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => ClusterStatus, { nullable: true, description: 'Whether it runs, as the source says on its own day; `operationalFrom` and `operationalUntil` bound when it ran.' })
  @Stored({ filter: true })
  status!: string | null;

  @Field(() => ClusterCertainty, { nullable: true, description: 'How sure the source is that it exists, or will, as described.' })
  @Stored({ filter: true })
  certainty!: string | null;

  @Field(() => SingleCluster, { nullable: true, description: 'Whether it is one cluster, or several counted together.' })
  @Stored({ filter: true })
  singleCluster!: string | null;

  @Field(() => Sector, { nullable: true, description: 'Who stands behind it.' })
  @Stored({ filter: true })
  sector!: string | null;

  @Field(() => [Organization], { description: 'Who owns it, in the order of the source.' })
  @ToMany('HAS_OWNER', { orderBy: 'position', filter: true })
  owners!: Organization[];

  @Field(() => String, { nullable: true, description: 'Who uses it, in the words of the source: names and prose.' })
  @Stored()
  usersAsStated!: string | null;

  @Field(() => Country, { nullable: true, description: 'The country in which it stands. Its owners may sit in another.' })
  @ToOne('LOCATED_IN', { filter: { as: 'countryCode' }, sort: true })
  country!: Country | null;

  @Field(() => String, { nullable: true, description: 'Where it stands, in the words of the source.' })
  @Stored()
  location!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it first ran; estimated where the source gives only a month or a quarter. Null for what is planned.' })
  @Stored({ filter: true, sort: true })
  operationalFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it did not run any more; null while it runs.' })
  @Stored({ filter: true, sort: true, reads: 'open-end' })
  operationalUntil!: string | null;

  @Field(() => [ChipDeployment], { description: 'Its chips by kind. Empty where no kind is known: `missing` says why, and `chipCount` may be known all the same.' })
  @FromMany('DEPLOYED_IN', { filter: true })
  deployments!: ChipDeployment[];

  @Field(() => Float, { nullable: true, description: 'AI chips of all kinds.' })
  @Stored({ filter: true, sort: true })
  chipCount!: number | null;

  @Field(() => Float, { nullable: true, description: 'Computing power as a number of H100 SXM5 chips of the same peak rate, as Epoch estimates it.' })
  @Stored({ filter: true, sort: true })
  h100Equivalents!: number | null;

  @Field(() => Float, { nullable: true, description: 'Highest dense peak rate over all formats of 8, 16 and 32 bits, in TOPS (10^12 operations a second).' })
  @Stored()
  peakTops!: number | null;

  @Field(() => Float, { nullable: true, description: 'Dense peak rate in formats of 8 bits, in TOPS.' })
  @Stored()
  peak8BitTops!: number | null;

  @Field(() => Float, { nullable: true, description: 'Dense peak rate in formats of 16 bits, in TOPS.' })
  @Stored()
  peak16BitTops!: number | null;

  @Field(() => Float, { nullable: true, description: 'Dense peak rate in formats of 32 bits, in TOPS.' })
  @Stored()
  peak32BitTops!: number | null;

  @Field(() => Float, { nullable: true, description: 'Power capacity in MW: reported, or else calculated by Epoch from the chips.' })
  @Stored({ filter: true, sort: true })
  powerCapacityMW!: number | null;

  @Field(() => Float, { nullable: true, description: 'Power capacity in MW as reported.' })
  @Stored()
  reportedPowerCapacityMW!: number | null;

  @Field(() => Float, { nullable: true, description: 'Cost of the hardware in U.S. dollars, reported or else calculated by Epoch.' })
  @Stored({ filter: true, sort: true })
  hardwareCostUsd!: number | null;

  @Field(() => Float, { nullable: true, description: 'Cost in U.S. dollars as reported; it may hold more than the hardware.' })
  @Stored()
  reportedCostUsd!: number | null;

  @Field(() => [Cluster], { description: 'The clusters that it enlarges: their chips are among its own.' })
  @ToMany('BUILDS_UPON', { orderBy: 'position', filter: true })
  buildsUpon!: Cluster[];

  @Field(() => [Cluster], { description: 'The clusters into which it went: add up none of them with it.' })
  @ToMany('SUPERSEDED_BY', { orderBy: 'position', filter: true })
  supersededBy!: Cluster[];

  @Field(() => Boolean, { nullable: true, description: 'True where the source takes it for possibly the same as another one, named under `possibleDuplicateOf` or not.' })
  @Stored({ filter: true })
  possibleDuplicate!: boolean | null;

  @Field(() => [Cluster], { description: 'The clusters that may be the same one.' })
  @ToMany('POSSIBLE_DUPLICATE_OF', { orderBy: 'position', filter: true })
  possibleDuplicateOf!: Cluster[];

  @Field(() => Boolean, { nullable: true, description: 'True where Epoch counts it in its own analysis; null where it does not say.' })
  @Stored({ filter: true })
  inStandardAnalysis!: boolean | null;

  @Field(() => [String], { description: 'Pages from which the source has it.' })
  @Stored({ reads: 'list' })
  links!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first table of the source that has it no more; its values are those of the last that had it. Null while it is there: ask for `{ isNull: true }` before adding anything up.' })
  @Stored({ filter: true, groups: false })
  vanishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const ClusterConnection = connectionOf('Cluster', () => Cluster, { grouped: true });

Field(() => ClusterConnection, { description: 'Clusters that it owns, alone or with others.' })(Organization.prototype, 'clusters');
Pages('HAS_OWNER', 'in', { filter: true })(Organization.prototype, 'clusters');
