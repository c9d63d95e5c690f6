import { count, editorialText, reference } from './fields.ts';
import { checkHardware, hardwareLinks, namedHardware } from './named-hardware.ts';
import { defineKind, linksTo } from './seed-kind.ts';

/** The chips of one kind in a cluster. A record of its own, since a cluster may hold several kinds, and what is known only by family has candidates of its own. */
export const chipDeploymentKind = defineKind({
  file: 'chip-deployments',
  label: 'ChipDeployment',
  noun: 'chip deployment',
  fields: {
    cluster: reference('cluster'),
    ...namedHardware,
    chipCount: count(1e9).optional(),
    note: editorialText.optional(),
  },
  check: checkHardware,
  links: (deployment) => [...linksTo('DEPLOYED_IN', 'Cluster', [deployment.cluster]), ...hardwareLinks(deployment)],
});
