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
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = $param7 AND (claim1.field = $param8 OR claim1.predicate = $param9))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = $param10 AND (claim1.field = $param11 OR claim1.predicate = $param12))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, claim0.verdict, claim0.disputed, ((((((COLLECT {
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
  }) + COLLECT {
    MATCH (claim0)-[hasFurtherObject0:HAS_FURTHER_OBJECT]->(organization4)
    WITH organization4, hasFurtherObject0
    ORDER BY hasFurtherObject0.position ASC
    RETURN [organization4.id, organization4.name]
  }), (COLLECT {
    MATCH (claim0)-[madeBy0:MADE_BY]->(organization5)
    WITH organization5, madeBy0
    RETURN [organization5.id, organization5.name]
  } + COLLECT {
    MATCH (claim0)-[madeWith0:MADE_WITH]->(organization6)
    WITH organization6, madeWith0
    ORDER BY madeWith0.position ASC
    RETURN [organization6.id, organization6.name]
  }), COLLECT {
    MATCH (claim0)-[publishedBy0:PUBLISHED_BY]->(organization7)
    WITH organization7, publishedBy0
    RETURN [organization7.id, organization7.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization8)
      RETURN organization8.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param13 AND (claim2.field = $param14 OR claim2.predicate = $param15))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param16
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param17
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL () {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = $param18 AND (claim4.field = $param19 OR claim4.predicate = $param20))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (claim5.subjectId = $param21 AND (claim5.field = $param22 OR claim5.predicate = $param23))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = $param24 AND (claim5.field = $param25 OR claim5.predicate = $param26))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4, COLLECT {
  CALL () {
    MATCH (claim6:Claim)
    WHERE (claim6.subjectId = $param27 AND (claim6.field = $param28 OR claim6.predicate = $param29))
    RETURN claim6
    UNION
    MATCH (claim7:Claim)-[:RESTS_ON*1..]->(claim6)
    WHERE (claim7.subjectId = $param30 AND (claim7.field = $param31 OR claim7.predicate = $param32))
    RETURN claim6
    UNION
    MATCH (claim7:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim6)
    WHERE (claim7.subjectId = $param33 AND (claim7.field = $param34 OR claim7.predicate = $param35))
    RETURN claim6
  }
  RETURN [claim6.id, claim6.stance]
} AS column5
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
// $param13 = "organization:deepseek"
// $param14 = "stockpile_quantity"
// $param15 = "stockpile_quantity"
// $param16 = 1
// $param17 = "organization:deepseek"
// $param18 = "organization:deepseek"
// $param19 = "stockpile_quantity"
// $param20 = "stockpile_quantity"
// $param21 = "organization:deepseek"
// $param22 = "stockpile_quantity"
// $param23 = "stockpile_quantity"
// $param24 = "organization:deepseek"
// $param25 = "stockpile_quantity"
// $param26 = "stockpile_quantity"
// $param27 = "organization:deepseek"
// $param28 = "stockpile_quantity"
// $param29 = "stockpile_quantity"
// $param30 = "organization:deepseek"
// $param31 = "stockpile_quantity"
// $param32 = "stockpile_quantity"
// $param33 = "organization:deepseek"
// $param34 = "stockpile_quantity"
// $param35 = "stockpile_quantity"


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (organization0:Organization)
  WHERE ((organization0.knownFrom <= $param1 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param1)) AND organization0.id IN $param2)
  RETURN [organization0.id, organization0.name]
} AS column0, COLLECT {
  UNWIND $param3 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param4
  RETURN organization2.id
} AS column1, COLLECT {
  CALL (dataset) {
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param5 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param5)) AND claim0.recordedUntil > $param5) AND (claim0.subjectId = $param6 AND (claim0.field = $param7 OR claim0.predicate = $param8)))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (((claim0.recordedFrom <= $param9 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param9)) AND claim0.recordedUntil > $param9) AND (claim1.subjectId = $param10 AND (claim1.field = $param11 OR claim1.predicate = $param12)))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (((claim0.recordedFrom <= $param13 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param13)) AND claim0.recordedUntil > $param13) AND (claim1.subjectId = $param14 AND (claim1.field = $param15 OR claim1.predicate = $param16)))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, CASE
    WHEN any(knownDay IN claim0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN substring(last([formerEntry IN claim0.verdictFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11)
    ELSE claim0.verdict
  END, CASE
    WHEN any(knownDay IN claim0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)) THEN toBoolean(substring(last([formerEntry IN claim0.disputedFormerly WHERE substring(formerEntry, 0, 10) <= $param22]), 11))
    ELSE claim0.disputed
  END, ((((((COLLECT {
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
  }) + COLLECT {
    MATCH (claim0)-[hasFurtherObject0:HAS_FURTHER_OBJECT]->(organization4)
    WHERE (organization4.knownFrom <= $param23 OR (organization4.knownFrom IS NULL AND dataset.firstPublishedOn <= $param23))
    WITH organization4, hasFurtherObject0
    ORDER BY hasFurtherObject0.position ASC
    RETURN [organization4.id, organization4.name]
  }), (COLLECT {
    MATCH (claim0)-[madeBy0:MADE_BY]->(organization5)
    WHERE (organization5.knownFrom <= $param24 OR (organization5.knownFrom IS NULL AND dataset.firstPublishedOn <= $param24))
    WITH organization5, madeBy0
    RETURN [organization5.id, organization5.name]
  } + COLLECT {
    MATCH (claim0)-[madeWith0:MADE_WITH]->(organization6)
    WHERE (organization6.knownFrom <= $param25 OR (organization6.knownFrom IS NULL AND dataset.firstPublishedOn <= $param25))
    WITH organization6, madeWith0
    ORDER BY madeWith0.position ASC
    RETURN [organization6.id, organization6.name]
  }), COLLECT {
    MATCH (claim0)-[publishedBy0:PUBLISHED_BY]->(organization7)
    WHERE (organization7.knownFrom <= $param26 OR (organization7.knownFrom IS NULL AND dataset.firstPublishedOn <= $param26))
    WITH organization7, publishedBy0
    RETURN [organization7.id, organization7.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    WHERE (document0.knownFrom <= $param27 OR (document0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param27))
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization8)
      RETURN organization8.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param28 AND (claim2.field = $param29 OR claim2.predicate = $param30))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param31
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param32
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (dataset) {
    MATCH (claim4:Claim)
    WHERE (((claim4.recordedFrom <= $param33 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param33)) AND claim4.recordedUntil > $param33) AND (claim4.subjectId = $param34 AND (claim4.field = $param35 OR claim4.predicate = $param36)))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (((claim4.recordedFrom <= $param37 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param37)) AND claim4.recordedUntil > $param37) AND (claim5.subjectId = $param38 AND (claim5.field = $param39 OR claim5.predicate = $param40)))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (((claim4.recordedFrom <= $param41 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param41)) AND claim4.recordedUntil > $param41) AND (claim5.subjectId = $param42 AND (claim5.field = $param43 OR claim5.predicate = $param44)))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4
// $param0 = "dataset:current"
// $param1 = "2025-01-29"
// $param2 = ["organization:deepseek"]
// $param3 = [["organization:deepseek","organization:deep"]]
// $param4 = 200
// $param5 = "2025-01-29"
// $param6 = "organization:deepseek"
// $param7 = "stockpile_quantity"
// $param8 = "stockpile_quantity"
// $param9 = "2025-01-29"
// $param10 = "organization:deepseek"
// $param11 = "stockpile_quantity"
// $param12 = "stockpile_quantity"
// $param13 = "2025-01-29"
// $param14 = "organization:deepseek"
// $param15 = "stockpile_quantity"
// $param16 = "stockpile_quantity"
// $param17 = "verdict@"
// $param18 = "verdict@2025-01-29"
// $param19 = "2025-01-29"
// $param20 = "disputed@"
// $param21 = "disputed@2025-01-29"
// $param22 = "2025-01-29"
// $param23 = "2025-01-29"
// $param24 = "2025-01-29"
// $param25 = "2025-01-29"
// $param26 = "2025-01-29"
// $param27 = "2025-01-29"
// $param28 = "organization:deepseek"
// $param29 = "stockpile_quantity"
// $param30 = "stockpile_quantity"
// $param31 = 1
// $param32 = "organization:deepseek"
// $param33 = "2025-01-29"
// $param34 = "organization:deepseek"
// $param35 = "stockpile_quantity"
// $param36 = "stockpile_quantity"
// $param37 = "2025-01-29"
// $param38 = "organization:deepseek"
// $param39 = "stockpile_quantity"
// $param40 = "stockpile_quantity"
// $param41 = "2025-01-29"
// $param42 = "organization:deepseek"
// $param43 = "stockpile_quantity"
// $param44 = "stockpile_quantity"


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
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = $param7 AND (claim1.field = $param8 OR claim1.predicate = $param9))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = $param10 AND (claim1.field = $param11 OR claim1.predicate = $param12))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, claim0.verdict, claim0.disputed, ((((((COLLECT {
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
  }) + COLLECT {
    MATCH (claim0)-[hasFurtherObject0:HAS_FURTHER_OBJECT]->(organization4)
    WITH organization4, hasFurtherObject0
    ORDER BY hasFurtherObject0.position ASC
    RETURN [organization4.id, organization4.name]
  }), (COLLECT {
    MATCH (claim0)-[madeBy0:MADE_BY]->(organization5)
    WITH organization5, madeBy0
    RETURN [organization5.id, organization5.name]
  } + COLLECT {
    MATCH (claim0)-[madeWith0:MADE_WITH]->(organization6)
    WITH organization6, madeWith0
    ORDER BY madeWith0.position ASC
    RETURN [organization6.id, organization6.name]
  }), COLLECT {
    MATCH (claim0)-[publishedBy0:PUBLISHED_BY]->(organization7)
    WITH organization7, publishedBy0
    RETURN [organization7.id, organization7.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization8)
      RETURN organization8.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param13 AND (claim2.field = $param14 OR claim2.predicate = $param15))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param16
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param17
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL () {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = $param18 AND (claim4.field = $param19 OR claim4.predicate = $param20))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (claim5.subjectId = $param21 AND (claim5.field = $param22 OR claim5.predicate = $param23))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = $param24 AND (claim5.field = $param25 OR claim5.predicate = $param26))
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
// $param13 = "organization:deepseek"
// $param14 = "founded"
// $param15 = "founded"
// $param16 = 1
// $param17 = "organization:deepseek"
// $param18 = "organization:deepseek"
// $param19 = "founded"
// $param20 = "founded"
// $param21 = "organization:deepseek"
// $param22 = "founded"
// $param23 = "founded"
// $param24 = "organization:deepseek"
// $param25 = "founded"
// $param26 = "founded"


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
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = $param7 AND (claim1.field = $param8 OR claim1.predicate = $param9))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = $param10 AND (claim1.field = $param11 OR claim1.predicate = $param12))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, claim0.verdict, claim0.disputed, ((((((COLLECT {
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
  }) + COLLECT {
    MATCH (claim0)-[hasFurtherObject0:HAS_FURTHER_OBJECT]->(organization1)
    WITH organization1, hasFurtherObject0
    ORDER BY hasFurtherObject0.position ASC
    RETURN [organization1.id, organization1.name]
  }), (COLLECT {
    MATCH (claim0)-[madeBy0:MADE_BY]->(organization2)
    WITH organization2, madeBy0
    RETURN [organization2.id, organization2.name]
  } + COLLECT {
    MATCH (claim0)-[madeWith0:MADE_WITH]->(organization3)
    WITH organization3, madeWith0
    ORDER BY madeWith0.position ASC
    RETURN [organization3.id, organization3.name]
  }), COLLECT {
    MATCH (claim0)-[publishedBy0:PUBLISHED_BY]->(organization4)
    WITH organization4, publishedBy0
    RETURN [organization4.id, organization4.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title, COLLECT {
      MATCH (document0)-[:PUBLISHED_BY]->(organization5)
      RETURN organization5.id
    }]
  }, COLLECT {
    MATCH (claim0)-[cites0:CITES]->(source0)
    WITH source0, cites0
    ORDER BY cites0.position ASC
    RETURN [source0.id, source0.title, source0.publisher, source0.url, source0.publishedOn, cites0.check]
  }]
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = $param13 AND (claim2.field = $param14 OR claim2.predicate = $param15))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param16
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = $param17
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
// $param13 = "acquisition:acq-highflyer-a100-2021"
// $param14 = "quantity"
// $param15 = "quantity"
// $param16 = 1
// $param17 = "acquisition:acq-highflyer-a100-2021"
