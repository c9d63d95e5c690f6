MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param2 + [given IN redirects WHERE given[0] IN $param2 | given[1]])
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
  CALL (redirects) {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) AND (claim0.field = $param6 OR claim0.predicate = $param7))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) AND (claim1.field = $param9 OR claim1.predicate = $param10))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param11 | given[1]]), $param11) AND (claim1.field = $param12 OR claim1.predicate = $param13))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param14 | given[1]]), $param14) AND (claim2.field = $param15 OR claim2.predicate = $param16))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param17
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param18 | given[1]]), $param18)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (redirects) {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param19 | given[1]]), $param19) AND (claim4.field = $param20 OR claim4.predicate = $param21))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param22 | given[1]]), $param22) AND (claim5.field = $param23 OR claim5.predicate = $param24))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param25 | given[1]]), $param25) AND (claim5.field = $param26 OR claim5.predicate = $param27))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (claim6:Claim)
    WHERE (claim6.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param28 | given[1]]), $param28) AND (claim6.field = $param29 OR claim6.predicate = $param30))
    RETURN claim6
    UNION
    MATCH (claim7:Claim)-[:RESTS_ON*1..]->(claim6)
    WHERE (claim7.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param31 | given[1]]), $param31) AND (claim7.field = $param32 OR claim7.predicate = $param33))
    RETURN claim6
    UNION
    MATCH (claim7:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim6)
    WHERE (claim7.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param34 | given[1]]), $param34) AND (claim7.field = $param35 OR claim7.predicate = $param36))
    RETURN claim6
  }
  RETURN [claim6.id, claim6.stance]
} AS column5
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:deepseek"]
// $param2 = ["organization:deepseek"]
// $param3 = [["organization:deepseek","organization:deep"]]
// $param4 = 200
// $param5 = "organization:deepseek"
// $param6 = "stockpile_quantity"
// $param7 = "stockpile_quantity"
// $param8 = "organization:deepseek"
// $param9 = "stockpile_quantity"
// $param10 = "stockpile_quantity"
// $param11 = "organization:deepseek"
// $param12 = "stockpile_quantity"
// $param13 = "stockpile_quantity"
// $param14 = "organization:deepseek"
// $param15 = "stockpile_quantity"
// $param16 = "stockpile_quantity"
// $param17 = 1
// $param18 = "organization:deepseek"
// $param19 = "organization:deepseek"
// $param20 = "stockpile_quantity"
// $param21 = "stockpile_quantity"
// $param22 = "organization:deepseek"
// $param23 = "stockpile_quantity"
// $param24 = "stockpile_quantity"
// $param25 = "organization:deepseek"
// $param26 = "stockpile_quantity"
// $param27 = "stockpile_quantity"
// $param28 = "organization:deepseek"
// $param29 = "stockpile_quantity"
// $param30 = "stockpile_quantity"
// $param31 = "organization:deepseek"
// $param32 = "stockpile_quantity"
// $param33 = "stockpile_quantity"
// $param34 = "organization:deepseek"
// $param35 = "stockpile_quantity"
// $param36 = "stockpile_quantity"


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE ((organization0.knownFrom <= $param2 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]))
  RETURN [organization0.id, organization0.name]
} AS column0, COLLECT {
  UNWIND $param4 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param5
  RETURN organization2.id
} AS column1, COLLECT {
  CALL (dataset, redirects) {
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param6 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND claim0.recordedUntil > $param6) AND (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7) AND (claim0.field = $param8 OR claim0.predicate = $param9)))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (((claim0.recordedFrom <= $param10 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param10)) AND claim0.recordedUntil > $param10) AND (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param11 | given[1]]), $param11) AND (claim1.field = $param12 OR claim1.predicate = $param13)))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (((claim0.recordedFrom <= $param14 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param14)) AND claim0.recordedUntil > $param14) AND (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param15 | given[1]]), $param15) AND (claim1.field = $param16 OR claim1.predicate = $param17)))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN [claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins, CASE
    WHEN any(knownDay IN claim0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN substring(last([formerEntry IN claim0.verdictFormerly WHERE substring(formerEntry, 0, 10) <= $param20]), 11)
    ELSE claim0.verdict
  END, CASE
    WHEN any(knownDay IN claim0.knownDays WHERE (knownDay STARTS WITH $param21 AND knownDay > $param22)) THEN toBoolean(substring(last([formerEntry IN claim0.disputedFormerly WHERE substring(formerEntry, 0, 10) <= $param23]), 11))
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
    WHERE (organization4.knownFrom <= $param24 OR (organization4.knownFrom IS NULL AND dataset.firstPublishedOn <= $param24))
    WITH organization4, hasFurtherObject0
    ORDER BY hasFurtherObject0.position ASC
    RETURN [organization4.id, organization4.name]
  }), (COLLECT {
    MATCH (claim0)-[madeBy0:MADE_BY]->(organization5)
    WHERE (organization5.knownFrom <= $param25 OR (organization5.knownFrom IS NULL AND dataset.firstPublishedOn <= $param25))
    WITH organization5, madeBy0
    RETURN [organization5.id, organization5.name]
  } + COLLECT {
    MATCH (claim0)-[madeWith0:MADE_WITH]->(organization6)
    WHERE (organization6.knownFrom <= $param26 OR (organization6.knownFrom IS NULL AND dataset.firstPublishedOn <= $param26))
    WITH organization6, madeWith0
    ORDER BY madeWith0.position ASC
    RETURN [organization6.id, organization6.name]
  }), COLLECT {
    MATCH (claim0)-[publishedBy0:PUBLISHED_BY]->(organization7)
    WHERE (organization7.knownFrom <= $param27 OR (organization7.knownFrom IS NULL AND dataset.firstPublishedOn <= $param27))
    WITH organization7, publishedBy0
    RETURN [organization7.id, organization7.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    WHERE (document0.knownFrom <= $param28 OR (document0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param28))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param29 | given[1]]), $param29) AND (claim2.field = $param30 OR claim2.predicate = $param31))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param32
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param33 | given[1]]), $param33)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (dataset, redirects) {
    MATCH (claim4:Claim)
    WHERE (((claim4.recordedFrom <= $param34 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param34)) AND claim4.recordedUntil > $param34) AND (claim4.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param35 | given[1]]), $param35) AND (claim4.field = $param36 OR claim4.predicate = $param37)))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (((claim4.recordedFrom <= $param38 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param38)) AND claim4.recordedUntil > $param38) AND (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param39 | given[1]]), $param39) AND (claim5.field = $param40 OR claim5.predicate = $param41)))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (((claim4.recordedFrom <= $param42 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param42)) AND claim4.recordedUntil > $param42) AND (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param43 | given[1]]), $param43) AND (claim5.field = $param44 OR claim5.predicate = $param45)))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:deepseek"]
// $param2 = "2025-01-29"
// $param3 = ["organization:deepseek"]
// $param4 = [["organization:deepseek","organization:deep"]]
// $param5 = 200
// $param6 = "2025-01-29"
// $param7 = "organization:deepseek"
// $param8 = "stockpile_quantity"
// $param9 = "stockpile_quantity"
// $param10 = "2025-01-29"
// $param11 = "organization:deepseek"
// $param12 = "stockpile_quantity"
// $param13 = "stockpile_quantity"
// $param14 = "2025-01-29"
// $param15 = "organization:deepseek"
// $param16 = "stockpile_quantity"
// $param17 = "stockpile_quantity"
// $param18 = "verdict@"
// $param19 = "verdict@2025-01-29"
// $param20 = "2025-01-29"
// $param21 = "disputed@"
// $param22 = "disputed@2025-01-29"
// $param23 = "2025-01-29"
// $param24 = "2025-01-29"
// $param25 = "2025-01-29"
// $param26 = "2025-01-29"
// $param27 = "2025-01-29"
// $param28 = "2025-01-29"
// $param29 = "organization:deepseek"
// $param30 = "stockpile_quantity"
// $param31 = "stockpile_quantity"
// $param32 = 1
// $param33 = "organization:deepseek"
// $param34 = "2025-01-29"
// $param35 = "organization:deepseek"
// $param36 = "stockpile_quantity"
// $param37 = "stockpile_quantity"
// $param38 = "2025-01-29"
// $param39 = "organization:deepseek"
// $param40 = "stockpile_quantity"
// $param41 = "stockpile_quantity"
// $param42 = "2025-01-29"
// $param43 = "organization:deepseek"
// $param44 = "stockpile_quantity"
// $param45 = "stockpile_quantity"


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param2 + [given IN redirects WHERE given[0] IN $param2 | given[1]])
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
  CALL (redirects) {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) AND (claim0.field = $param6 OR claim0.predicate = $param7))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) AND (claim1.field = $param9 OR claim1.predicate = $param10))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param11 | given[1]]), $param11) AND (claim1.field = $param12 OR claim1.predicate = $param13))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param14 | given[1]]), $param14) AND (claim2.field = $param15 OR claim2.predicate = $param16))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param17
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param18 | given[1]]), $param18)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (redirects) {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param19 | given[1]]), $param19) AND (claim4.field = $param20 OR claim4.predicate = $param21))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param22 | given[1]]), $param22) AND (claim5.field = $param23 OR claim5.predicate = $param24))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param25 | given[1]]), $param25) AND (claim5.field = $param26 OR claim5.predicate = $param27))
    RETURN claim4
  }
  RETURN [claim4.id, claim4.publishedOn]
} AS column4
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:deepseek"]
// $param2 = ["organization:deepseek"]
// $param3 = [["organization:deepseek","organization:deep"]]
// $param4 = 200
// $param5 = "organization:deepseek"
// $param6 = "founded"
// $param7 = "founded"
// $param8 = "organization:deepseek"
// $param9 = "founded"
// $param10 = "founded"
// $param11 = "organization:deepseek"
// $param12 = "founded"
// $param13 = "founded"
// $param14 = "organization:deepseek"
// $param15 = "founded"
// $param16 = "founded"
// $param17 = 1
// $param18 = "organization:deepseek"
// $param19 = "organization:deepseek"
// $param20 = "founded"
// $param21 = "founded"
// $param22 = "organization:deepseek"
// $param23 = "founded"
// $param24 = "founded"
// $param25 = "organization:deepseek"
// $param26 = "founded"
// $param27 = "founded"


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (acquisition0:Acquisition)
  WHERE acquisition0.id IN ($param2 + [given IN redirects WHERE given[0] IN $param2 | given[1]])
  RETURN [acquisition0.id, acquisition0.title]
} AS column0, COLLECT {
  UNWIND $param3 AS asked0
  OPTIONAL MATCH (acquisition1:Acquisition { id: asked0[0] })
  WITH asked0, acquisition1
  WHERE acquisition1 IS NULL
  MATCH (acquisition2:Acquisition)
  WHERE acquisition2.id STARTS WITH asked0[1]
  WITH DISTINCT acquisition2
  ORDER BY acquisition2.id ASC
  LIMIT $param4
  RETURN acquisition2.id
} AS column1, COLLECT {
  CALL (redirects) {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) AND (claim0.field = $param6 OR claim0.predicate = $param7))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) AND (claim1.field = $param9 OR claim1.predicate = $param10))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param11 | given[1]]), $param11) AND (claim1.field = $param12 OR claim1.predicate = $param13))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param14 | given[1]]), $param14) AND (claim2.field = $param15 OR claim2.predicate = $param16))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param17
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param18 | given[1]]), $param18)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:acquisition:acq-highflyer-a100-2021"]
// $param2 = ["acquisition:acq-highflyer-a100-2021"]
// $param3 = [["acquisition:acq-highflyer-a100-2021","acquisition:acq-"]]
// $param4 = 200
// $param5 = "acquisition:acq-highflyer-a100-2021"
// $param6 = "quantity"
// $param7 = "quantity"
// $param8 = "acquisition:acq-highflyer-a100-2021"
// $param9 = "quantity"
// $param10 = "quantity"
// $param11 = "acquisition:acq-highflyer-a100-2021"
// $param12 = "quantity"
// $param13 = "quantity"
// $param14 = "acquisition:acq-highflyer-a100-2021"
// $param15 = "quantity"
// $param16 = "quantity"
// $param17 = 1
// $param18 = "acquisition:acq-highflyer-a100-2021"
