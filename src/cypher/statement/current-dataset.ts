/** The id of the node that says which facts are in the graph. */
export const currentDataset = 'dataset:current';
