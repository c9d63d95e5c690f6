MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [] AS column0, [] AS column1, [] AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [] AS column0, [] AS column1, [] AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
