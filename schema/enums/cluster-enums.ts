import { enumOf } from './register.ts';

export const ClusterStatus = enumOf('ClusterStatus', 'Whether a cluster runs.', {
  EXISTING: 'It runs.', PLANNED: 'It is planned, announced or under construction.', DECOMMISSIONED: 'It ran once.',
});

export const ClusterCertainty = enumOf('ClusterCertainty', 'How sure the source is that a cluster exists, or will, as described.', {
  CONFIRMED: 'Confirmed.', LIKELY: 'Likely.', UNLIKELY: 'Unlikely: a rumor or a plan that few believe in.',
});

export const SingleCluster = enumOf('SingleCluster', 'Whether the chips of a cluster stand in one place and work as one.', {
  YES: 'They do.', NO: 'They do not: several sites or systems are counted together.', UNCLEAR: 'The source could not tell.',
});

export const Sector = enumOf('Sector', 'Who stands behind a cluster.', { PRIVATE: 'Companies.', PUBLIC: 'Governments, universities and other public bodies.', PUBLIC_AND_PRIVATE: 'Both.' });

export const PartyCertainty = enumOf('PartyCertainty', 'How sure the source is that an organization owns or uses a data center.', { CONFIDENT: 'Confident.', LIKELY: 'Likely.', SPECULATIVE: 'Speculative.' });

export const HoldingSpan = enumOf('HoldingSpan', 'Which time the estimate of a chip holding covers.', {
  CUMULATIVE: 'All chips acquired from the beginning of the table until the end of its last quarter.', QUARTER: 'The chips acquired in one quarter.',
});

export const HoldingBreakdown = enumOf('HoldingBreakdown', 'What one chip holding counts. The two kinds count the same chips: never add one to the other.', {
  CHIP_TYPE: 'Chips of one type.', DESIGNER: 'All chips of one designer.',
});
