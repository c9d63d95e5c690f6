/** What the editors of the dataset remark of a record, knowing all that they know today: it is no part of what was known on an earlier day. */
export const remarks: readonly string[] = ['note', 'trainingFlopBasis', 'acceleratorHoursNote', 'costNote', 'quantityNote', 'valueNote', 'relevance', 'missing', 'hardwareMissing'];
