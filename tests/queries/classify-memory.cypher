MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [] AS column0, [] AS column1, [] AS column2
// $param0 = "dataset:current"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [] AS column0, [] AS column1, [] AS column2
// $param0 = "dataset:current"
