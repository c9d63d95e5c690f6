import { stopWhatRuns } from './what-runs.ts';

/** Jest's global tear-down of the graph tests. */
export default stopWhatRuns;
