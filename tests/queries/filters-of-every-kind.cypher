MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (model0:Model)
  WHERE ((any(listed IN model0.countryCodes WHERE listed IN $param2) AND size(coalesce(model0.techniques, [])) > 0) AND model0.id IS NOT NULL)
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param3
  RETURN [[model0.id], [model0.id, model0.countryCodes, model0.techniques]]
}, COUNT {
  MATCH (model1:Model)
  WHERE (any(listed IN model1.countryCodes WHERE listed IN $param4) AND size(coalesce(model1.techniques, [])) > 0)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["CN","HK"]
// $param3 = 4
// $param4 = ["CN","HK"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (model0:Model)
  WHERE (EXISTS {
    MATCH (model0)-[basedOn0:BASED_ON]->(model1)
    WHERE (model1.nameFolded STARTS WITH $param2 AND basedOn0.kind = $param3)
  } AND model0.id IS NOT NULL)
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param4
  RETURN [[model0.id], [model0.name, COLLECT {
    MATCH (model0)-[basedOn1:BASED_ON]->(model2)
    WITH model2, basedOn1
    ORDER BY basedOn1.position ASC, model2.id ASC
    RETURN [basedOn1.kind, [model2.name]]
  }]]
}, COUNT {
  MATCH (model3:Model)
  WHERE EXISTS {
    MATCH (model3)-[basedOn2:BASED_ON]->(model4)
    WHERE (model4.nameFolded STARTS WITH $param5 AND basedOn2.kind = $param6)
  }
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "deepseek"
// $param3 = "DISTILLED"
// $param4 = 6
// $param5 = "deepseek"
// $param6 = "DISTILLED"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (chip0.missing CONTAINS $param2 AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param3
  RETURN [[chip0.id], [chip0.id, chip0.missing]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE chip1.missing CONTAINS $param4
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "\"reason\":\"NOT_DISCLOSED\""
// $param3 = 4
// $param4 = "\"reason\":\"NOT_DISCLOSED\""


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (organization0:Organization)
    WHERE EXISTS {
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
    }
    MATCH (organization0)<-[:LISTS]-(listing0:Listing)
    WHERE (listing0.from <= $param2 AND listing0.until > $param3 AND listing0.list = $param4)
    WITH DISTINCT organization0
    
    LIMIT $param5
    RETURN organization0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param5 THEN few0
    ELSE COLLECT {
      MATCH (organization0:Organization)
      WHERE ((EXISTS {
        MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
      } AND EXISTS {
        MATCH (organization0)<-[:LISTS]-(listing1)
        WHERE (listing1.from <= $param6 AND listing1.until > $param7 AND listing1.list = $param8)
      }) AND organization0.id IS NOT NULL)
      WITH organization0
      ORDER BY organization0.id ASC
      LIMIT $param9
      RETURN organization0
    }
  END AS organization0
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param10
  RETURN [[organization0.id], [organization0.id, COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing2)
    WHERE (listing2.from <= $param11 AND listing2.until > $param12)
    WITH listing2
    ORDER BY listing2.id ASC
    RETURN [listing2.list, listing2.from]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "2020-12-31"
// $param3 = "2020-12-31"
// $param4 = "ENTITY_LIST"
// $param5 = 250
// $param6 = "2020-12-31"
// $param7 = "2020-12-31"
// $param8 = "ENTITY_LIST"
// $param9 = 26
// $param10 = 26
// $param11 = "2020-12-31"
// $param12 = "2020-12-31"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE ((COUNT {
    MATCH (chip0)-[:MEMBER_OF]->(chipFamily0:ChipFamily)
    WITH DISTINCT chipFamily0
    RETURN chipFamily0
  } = 1 AND chip0.releaseStatus <> $param2) AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param3
  RETURN [[chip0.id], [chip0.id, COLLECT {
    MATCH (chip0)-[:MEMBER_OF]->(chipFamily1:ChipFamily)
    WITH chipFamily1
    ORDER BY chipFamily1.id ASC
    RETURN [chipFamily1.id]
  }, chip0.releaseStatus]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE (COUNT {
    MATCH (chip1)-[:MEMBER_OF]->(chipFamily2:ChipFamily)
    WITH DISTINCT chipFamily2
    RETURN chipFamily2
  } = 1 AND chip1.releaseStatus <> $param4)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "RELEASED"
// $param3 = 4
// $param4 = "RELEASED"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (EXISTS {
    MATCH (chip0)-[cites0:CITES]->(source0)
    WHERE (source0.url CONTAINS $param2 AND cites0.check = $param3)
  } AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param4
  RETURN [[chip0.id], [chip0.id, COLLECT {
    MATCH (chip0)-[cites1:CITES]->(source1)
    WITH source1, cites1
    ORDER BY cites1.position ASC, source1.id ASC
    RETURN [cites1.check, [source1.url]]
  }]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE EXISTS {
    MATCH (chip1)-[cites2:CITES]->(source2)
    WHERE (source2.url CONTAINS $param5 AND cites2.check = $param6)
  }
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "nvidia.com"
// $param3 = "SEEN"
// $param4 = 3
// $param5 = "nvidia.com"
// $param6 = "SEEN"
