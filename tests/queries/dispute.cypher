MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN $param1
  RETURN [organization0.id, organization0.name]
} AS column0, COLLECT {
  UNWIND $param2 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param3
  RETURN organization2.id
} AS column1, COLLECT {
  CALL () {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = $param4 AND (claim0.field = $param5 OR claim0.predicate = $param6))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = $param7 AND (claim1.field = $param8 OR claim1.predicate = $param9))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, (((((COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.objectId
    RETURN [chip0.id, chip0.name]
  } + COLLECT {
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id = claim0.objectId
    RETURN [chipFamily0.id, chipFamily0.name]
  }) + COLLECT {
    MATCH (model0:Model)
    WHERE model0.id = claim0.objectId
    RETURN [model0.id, model0.name]
  }) + COLLECT {
    MATCH (organization3:Organization)
    WHERE organization3.id = claim0.objectId
    RETURN [organization3.id, organization3.name]
  }) + COLLECT {
    MATCH (person0:Person)
    WHERE person0.id = claim0.objectId
    RETURN [person0.id, person0.name]
  }) + COLLECT {
    MATCH (topic0:Topic)
    WHERE topic0.id = claim0.objectId
    RETURN [topic0.id, topic0.name]
  }), COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization4)
    RETURN [organization4.id, organization4.name]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization5)
    RETURN [organization5.id, organization5.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization6)
      RETURN organization6.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param10 AND (claim2.field = $param11 OR claim2.predicate = $param12))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param13
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param14
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL () {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = $param15 AND (claim4.field = $param16 OR claim4.predicate = $param17))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = $param18 AND (claim5.field = $param19 OR claim5.predicate = $param20))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4
// $param0 = "dataset:current"
// $param1 = ["organization:deepseek"]
// $param2 = [["organization:deepseek","organization:deep"]]
// $param3 = 200
// $param4 = "organization:deepseek"
// $param5 = "stockpile_quantity"
// $param6 = "stockpile_quantity"
// $param7 = "organization:deepseek"
// $param8 = "stockpile_quantity"
// $param9 = "stockpile_quantity"
// $param10 = "organization:deepseek"
// $param11 = "stockpile_quantity"
// $param12 = "stockpile_quantity"
// $param13 = 1
// $param14 = "organization:deepseek"
// $param15 = "organization:deepseek"
// $param16 = "stockpile_quantity"
// $param17 = "stockpile_quantity"
// $param18 = "organization:deepseek"
// $param19 = "stockpile_quantity"
// $param20 = "stockpile_quantity"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN $param1
  RETURN [organization0.id, organization0.name]
} AS column0, COLLECT {
  UNWIND $param2 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param3
  RETURN organization2.id
} AS column1, COLLECT {
  CALL () {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = $param4 AND (claim0.field = $param5 OR claim0.predicate = $param6))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = $param7 AND (claim1.field = $param8 OR claim1.predicate = $param9))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, (((((COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.objectId
    RETURN [chip0.id, chip0.name]
  } + COLLECT {
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id = claim0.objectId
    RETURN [chipFamily0.id, chipFamily0.name]
  }) + COLLECT {
    MATCH (model0:Model)
    WHERE model0.id = claim0.objectId
    RETURN [model0.id, model0.name]
  }) + COLLECT {
    MATCH (organization3:Organization)
    WHERE organization3.id = claim0.objectId
    RETURN [organization3.id, organization3.name]
  }) + COLLECT {
    MATCH (person0:Person)
    WHERE person0.id = claim0.objectId
    RETURN [person0.id, person0.name]
  }) + COLLECT {
    MATCH (topic0:Topic)
    WHERE topic0.id = claim0.objectId
    RETURN [topic0.id, topic0.name]
  }), COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization4)
    RETURN [organization4.id, organization4.name]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization5)
    RETURN [organization5.id, organization5.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization6)
      RETURN organization6.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param10 AND (claim2.field = $param11 OR claim2.predicate = $param12))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param13
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param14
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL () {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = $param15 AND (claim4.field = $param16 OR claim4.predicate = $param17))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = $param18 AND (claim5.field = $param19 OR claim5.predicate = $param20))
    RETURN claim4
  }
  RETURN [claim4.id, claim4.publishedOn]
} AS column4
// $param0 = "dataset:current"
// $param1 = ["organization:deepseek"]
// $param2 = [["organization:deepseek","organization:deep"]]
// $param3 = 200
// $param4 = "organization:deepseek"
// $param5 = "founded"
// $param6 = "founded"
// $param7 = "organization:deepseek"
// $param8 = "founded"
// $param9 = "founded"
// $param10 = "organization:deepseek"
// $param11 = "founded"
// $param12 = "founded"
// $param13 = 1
// $param14 = "organization:deepseek"
// $param15 = "organization:deepseek"
// $param16 = "founded"
// $param17 = "founded"
// $param18 = "organization:deepseek"
// $param19 = "founded"
// $param20 = "founded"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (acquisition0:Acquisition)
  WHERE acquisition0.id IN $param1
  RETURN [acquisition0.id, acquisition0.title]
} AS column0, COLLECT {
  UNWIND $param2 AS asked0
  OPTIONAL MATCH (acquisition1:Acquisition { id: asked0[0] })
  WITH asked0, acquisition1
  WHERE acquisition1 IS NULL
  MATCH (acquisition2:Acquisition)
  WHERE acquisition2.id STARTS WITH asked0[1]
  WITH DISTINCT acquisition2
  ORDER BY acquisition2.id ASC
  LIMIT $param3
  RETURN acquisition2.id
} AS column1, COLLECT {
  CALL () {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = $param4 AND (claim0.field = $param5 OR claim0.predicate = $param6))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = $param7 AND (claim1.field = $param8 OR claim1.predicate = $param9))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, (((((COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.id = claim0.objectId
    RETURN [chip0.id, chip0.name]
  } + COLLECT {
    MATCH (chipFamily0:ChipFamily)
    WHERE chipFamily0.id = claim0.objectId
    RETURN [chipFamily0.id, chipFamily0.name]
  }) + COLLECT {
    MATCH (model0:Model)
    WHERE model0.id = claim0.objectId
    RETURN [model0.id, model0.name]
  }) + COLLECT {
    MATCH (organization0:Organization)
    WHERE organization0.id = claim0.objectId
    RETURN [organization0.id, organization0.name]
  }) + COLLECT {
    MATCH (person0:Person)
    WHERE person0.id = claim0.objectId
    RETURN [person0.id, person0.name]
  }) + COLLECT {
    MATCH (topic0:Topic)
    WHERE topic0.id = claim0.objectId
    RETURN [topic0.id, topic0.name]
  }), COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization1)
    RETURN [organization1.id, organization1.name]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization2)
    RETURN [organization2.id, organization2.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization3)
      RETURN organization3.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param10 AND (claim2.field = $param11 OR claim2.predicate = $param12))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param13
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param14
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3
// $param0 = "dataset:current"
// $param1 = ["acquisition:acq-highflyer-a100-2021"]
// $param2 = [["acquisition:acq-highflyer-a100-2021","acquisition:acq-"]]
// $param3 = 200
// $param4 = "acquisition:acq-highflyer-a100-2021"
// $param5 = "quantity"
// $param6 = "quantity"
// $param7 = "acquisition:acq-highflyer-a100-2021"
// $param8 = "quantity"
// $param9 = "quantity"
// $param10 = "acquisition:acq-highflyer-a100-2021"
// $param11 = "quantity"
// $param12 = "quantity"
// $param13 = 1
// $param14 = "acquisition:acq-highflyer-a100-2021"
