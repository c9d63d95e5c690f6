MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [chip0.id, [chip0.id, chip0.name]]
} AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:nvidia-h20-96gb"]
// $param3 = ["chip:nvidia-h20-96gb"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE chip0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [chip0.id, [chip0.id]]
} AS column0, COLLECT {
  MATCH (model0:Model)
  WHERE model0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]])
  RETURN [model0.id, [model0.id]]
} AS column1, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param5 + [given IN redirects WHERE given[0] IN $param5 | given[1]])
  RETURN [organization0.id, [organization0.id]]
} AS column2
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:chip:no-such-chip","redirect:model:deepseek-v3","redirect:organization:huawei"]
// $param3 = ["chip:no-such-chip"]
// $param4 = ["model:deepseek-v3"]
// $param5 = ["organization:huawei"]
