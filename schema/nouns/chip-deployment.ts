import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Pages, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { ChipFamily } from './chip-family.ts';
import { Chip } from './chip.ts';
import { Cluster } from './cluster.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'The chips of one kind in a cluster: an exact chip, or a family with candidates, never a guess. Source: Epoch AI, GPU Clusters, CC BY 4.0.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('ChipDeployment', {
  COUNTRY: { along: 'cluster.country', description: 'By the country in which the cluster stands, ISO 3166-1 alpha-2.' },
  CHIP: { along: 'chip', description: 'By the exact chip; null where only a family, or nothing, is named.' },
  CHIP_FAMILY: { along: ['chip.families', 'family'], description: 'By the family of the chip, or the family that the source names in its place.' },
  CHIP_VENDOR: { along: 'chip.vendor', description: 'By who designs the exact chip.' },
  CONTROL_STATUS: { along: 'chip.status', description: 'By what the law said of the exact chip for one destination on a day (`controlStatus`); null where none is known.' },
}, { overlap: 'the chips of a cluster are also among those of the clusters that enlarge or supersede it' })
export class ChipDeployment extends Sourced {
  @Field(() => Cluster, { description: 'The cluster.' })
  @ToOne('DEPLOYED_IN', { filter: true, sort: true })
  cluster!: Cluster;

  @Field(() => Chip, { nullable: true, description: 'The exact chip; null when the source names only a family, or what no record is known by.' })
  @ToOne('OF_CHIP', { filter: true, candidates: 'CANDIDATE_CHIP', sort: true })
  chip!: Chip | null;

  @Field(() => ChipFamily, { nullable: true, description: 'The family that the source names.' })
  @ToOne('OF_FAMILY', { filter: true })
  family!: ChipFamily | null;

  @Field(() => [Chip], { description: 'The chips that a family-level wording may mean.' })
  @ToMany('CANDIDATE_CHIP', { orderBy: 'position' })
  candidates!: Chip[];

  @Field(() => String, { nullable: true, description: 'The wording of the source.' })
  @Stored({ filter: true })
  chipAsStated!: string | null;

  @Field(() => Float, { nullable: true, description: 'How many chips of this kind.' })
  @Stored({ filter: true, sort: true })
  chipCount!: number | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const ChipDeploymentConnection = connectionOf('ChipDeployment', () => ChipDeployment, { grouped: true });

Field(() => ChipDeploymentConnection, { description: 'Clusters known to hold exactly this chip.' })(Chip.prototype, 'deployments');
Pages('OF_CHIP', 'in', { filter: true, sort: true })(Chip.prototype, 'deployments');
