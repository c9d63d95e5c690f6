MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (model0:Model)
  WHERE ((any(listed IN model0.countryCodes WHERE listed IN $param1) AND size(coalesce(model0.techniques, [])) > 0) AND model0.id IS NOT NULL)
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param2
  RETURN [[model0.id], [model0.id, model0.countryCodes, model0.techniques]]
}, COUNT {
  MATCH (model1:Model)
  WHERE (any(listed IN model1.countryCodes WHERE listed IN $param3) AND size(coalesce(model1.techniques, [])) > 0)
}] AS column0
// $param0 = "dataset:current"
// $param1 = ["CN","HK"]
// $param2 = 4
// $param3 = ["CN","HK"]


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (model0:Model)
  WHERE (EXISTS {
    MATCH (model0)-[basedOn0:BASED_ON]->(model1)
    WHERE (model1.nameFolded STARTS WITH $param1 AND basedOn0.kind = $param2)
  } AND model0.id IS NOT NULL)
  WITH model0
  ORDER BY model0.id ASC
  LIMIT $param3
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
    WHERE (model4.nameFolded STARTS WITH $param4 AND basedOn2.kind = $param5)
  }
}] AS column0
// $param0 = "dataset:current"
// $param1 = "deepseek"
// $param2 = "DISTILLED"
// $param3 = 6
// $param4 = "deepseek"
// $param5 = "DISTILLED"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (chip0.missing CONTAINS $param1 AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
  RETURN [[chip0.id], [chip0.id, chip0.missing]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE chip1.missing CONTAINS $param3
}] AS column0
// $param0 = "dataset:current"
// $param1 = "\"reason\":\"NOT_DISCLOSED\""
// $param2 = 4
// $param3 = "\"reason\":\"NOT_DISCLOSED\""


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (organization0:Organization)
    WHERE EXISTS {
      MATCH (organization0)<-[:DEVELOPED_BY]-(model0)
    }
    MATCH (organization0)<-[:LISTS]-(listing0:Listing)
    WHERE (listing0.from <= $param1 AND listing0.until > $param2 AND listing0.list = $param3)
    WITH DISTINCT organization0
    
    LIMIT $param4
    RETURN organization0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param4 THEN few0
    ELSE COLLECT {
      MATCH (organization0:Organization)
      WHERE ((EXISTS {
        MATCH (organization0)<-[:DEVELOPED_BY]-(model1)
      } AND EXISTS {
        MATCH (organization0)<-[:LISTS]-(listing1)
        WHERE (listing1.from <= $param5 AND listing1.until > $param6 AND listing1.list = $param7)
      }) AND organization0.id IS NOT NULL)
      WITH organization0
      ORDER BY organization0.id ASC
      LIMIT $param8
      RETURN organization0
    }
  END AS organization0
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param9
  RETURN [[organization0.id], [organization0.id, COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing2)
    WHERE (listing2.from <= $param10 AND listing2.until > $param11)
    WITH listing2
    ORDER BY listing2.id ASC
    RETURN [listing2.list, listing2.from]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = "2020-12-31"
// $param2 = "2020-12-31"
// $param3 = "ENTITY_LIST"
// $param4 = 250
// $param5 = "2020-12-31"
// $param6 = "2020-12-31"
// $param7 = "ENTITY_LIST"
// $param8 = 26
// $param9 = 26
// $param10 = "2020-12-31"
// $param11 = "2020-12-31"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE ((COUNT {
    MATCH (chip0)-[:MEMBER_OF]->(chipFamily0:ChipFamily)
    WITH DISTINCT chipFamily0
    RETURN chipFamily0
  } = 1 AND chip0.releaseStatus <> $param1) AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param2
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
  } = 1 AND chip1.releaseStatus <> $param3)
}] AS column0
// $param0 = "dataset:current"
// $param1 = "RELEASED"
// $param2 = 4
// $param3 = "RELEASED"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  MATCH (chip0:Chip)
  WHERE (EXISTS {
    MATCH (chip0)-[cites0:CITES]->(source0)
    WHERE (source0.url CONTAINS $param1 AND cites0.check = $param2)
  } AND chip0.id IS NOT NULL)
  WITH chip0
  ORDER BY chip0.id ASC
  LIMIT $param3
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
    WHERE (source2.url CONTAINS $param4 AND cites2.check = $param5)
  }
}] AS column0
// $param0 = "dataset:current"
// $param1 = "nvidia.com"
// $param2 = "SEEN"
// $param3 = 3
// $param4 = "nvidia.com"
// $param5 = "SEEN"
