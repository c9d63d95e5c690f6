MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
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
  CALL (redirects) {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) AND (claim0.field = $param7 OR claim0.predicate = $param8))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param9 | given[1]]), $param9) AND (claim1.field = $param10 OR claim1.predicate = $param11))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) AND (claim1.field = $param13 OR claim1.predicate = $param14))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param15 | given[1]]), $param15) AND (claim2.field = $param16 OR claim2.predicate = $param17))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param18
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param19 | given[1]]), $param19)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (redirects) {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param20 | given[1]]), $param20) AND (claim4.field = $param21 OR claim4.predicate = $param22))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param23 | given[1]]), $param23) AND (claim5.field = $param24 OR claim5.predicate = $param25))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param26 | given[1]]), $param26) AND (claim5.field = $param27 OR claim5.predicate = $param28))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4, COLLECT {
  CALL (redirects) {
    MATCH (claim6:Claim)
    WHERE (claim6.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param29 | given[1]]), $param29) AND (claim6.field = $param30 OR claim6.predicate = $param31))
    RETURN claim6
    UNION
    MATCH (claim7:Claim)-[:RESTS_ON*1..]->(claim6)
    WHERE (claim7.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param32 | given[1]]), $param32) AND (claim7.field = $param33 OR claim7.predicate = $param34))
    RETURN claim6
    UNION
    MATCH (claim7:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim6)
    WHERE (claim7.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param35 | given[1]]), $param35) AND (claim7.field = $param36 OR claim7.predicate = $param37))
    RETURN claim6
  }
  RETURN [claim6.id, claim6.stance]
} AS column5
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = ["organization:deepseek"]
// $param4 = [["organization:deepseek","organization:deep"]]
// $param5 = 200
// $param6 = "organization:deepseek"
// $param7 = "stockpile_quantity"
// $param8 = "stockpile_quantity"
// $param9 = "organization:deepseek"
// $param10 = "stockpile_quantity"
// $param11 = "stockpile_quantity"
// $param12 = "organization:deepseek"
// $param13 = "stockpile_quantity"
// $param14 = "stockpile_quantity"
// $param15 = "organization:deepseek"
// $param16 = "stockpile_quantity"
// $param17 = "stockpile_quantity"
// $param18 = 1
// $param19 = "organization:deepseek"
// $param20 = "organization:deepseek"
// $param21 = "stockpile_quantity"
// $param22 = "stockpile_quantity"
// $param23 = "organization:deepseek"
// $param24 = "stockpile_quantity"
// $param25 = "stockpile_quantity"
// $param26 = "organization:deepseek"
// $param27 = "stockpile_quantity"
// $param28 = "stockpile_quantity"
// $param29 = "organization:deepseek"
// $param30 = "stockpile_quantity"
// $param31 = "stockpile_quantity"
// $param32 = "organization:deepseek"
// $param33 = "stockpile_quantity"
// $param34 = "stockpile_quantity"
// $param35 = "organization:deepseek"
// $param36 = "stockpile_quantity"
// $param37 = "stockpile_quantity"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE ((organization0.knownFrom <= $param3 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND organization0.id IN ($param4 + [given IN redirects WHERE given[0] IN $param4 | given[1]]))
  RETURN [organization0.id, organization0.name]
} AS column0, COLLECT {
  UNWIND $param5 AS asked0
  OPTIONAL MATCH (organization1:Organization { id: asked0[0] })
  WITH asked0, organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH asked0[1]
  WITH DISTINCT organization2
  ORDER BY organization2.id ASC
  LIMIT $param6
  RETURN organization2.id
} AS column1, COLLECT {
  CALL (dataset, redirects) {
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param7 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param7)) AND claim0.recordedUntil > $param7) AND (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) AND (claim0.field = $param9 OR claim0.predicate = $param10)))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (((claim0.recordedFrom <= $param11 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param11)) AND claim0.recordedUntil > $param11) AND (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) AND (claim1.field = $param13 OR claim1.predicate = $param14)))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (((claim0.recordedFrom <= $param15 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param15)) AND claim0.recordedUntil > $param15) AND (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param16 | given[1]]), $param16) AND (claim1.field = $param17 OR claim1.predicate = $param18)))
    RETURN claim0
  }
  WITH claim0
  WHERE claim0.rank <> 'DEPRECATED'
  ORDER BY claim0.id ASC
  RETURN ([claim0.id, claim0.subjectId, claim0.field, claim0.predicate, claim0.rank, claim0.kind, claim0.text, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit, claim0.speakerAsStated, claim0.stance, claim0.check, claim0.estimated, claim0.knownSince, claim0.publishedOn, claim0.origins] + [property IN $param22 | CASE
    WHEN any(knownDay IN claim0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param19))) THEN last([formerEntry IN claim0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param20 | CASE
      WHEN property IN $param21 THEN toBoolean(substring(formerEntry, 11))
      ELSE substring(formerEntry, 11)
    END])
    ELSE claim0[property]
  END] + [((((((COLLECT {
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
  }])
} AS column2, COLLECT {
  OPTIONAL MATCH (claim2:Claim)
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param28 | given[1]]), $param28) AND (claim2.field = $param29 OR claim2.predicate = $param30))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param31
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param32 | given[1]]), $param32)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (dataset, redirects) {
    MATCH (claim4:Claim)
    WHERE (((claim4.recordedFrom <= $param33 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param33)) AND claim4.recordedUntil > $param33) AND (claim4.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param34 | given[1]]), $param34) AND (claim4.field = $param35 OR claim4.predicate = $param36)))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (((claim4.recordedFrom <= $param37 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param37)) AND claim4.recordedUntil > $param37) AND (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param38 | given[1]]), $param38) AND (claim5.field = $param39 OR claim5.predicate = $param40)))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (((claim4.recordedFrom <= $param41 OR (claim4.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param41)) AND claim4.recordedUntil > $param41) AND (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param42 | given[1]]), $param42) AND (claim5.field = $param43 OR claim5.predicate = $param44)))
    RETURN claim4
  }
  RETURN [claim4.id]
} AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = "2025-01-29"
// $param4 = ["organization:deepseek"]
// $param5 = [["organization:deepseek","organization:deep"]]
// $param6 = 200
// $param7 = "2025-01-29"
// $param8 = "organization:deepseek"
// $param9 = "stockpile_quantity"
// $param10 = "stockpile_quantity"
// $param11 = "2025-01-29"
// $param12 = "organization:deepseek"
// $param13 = "stockpile_quantity"
// $param14 = "stockpile_quantity"
// $param15 = "2025-01-29"
// $param16 = "organization:deepseek"
// $param17 = "stockpile_quantity"
// $param18 = "stockpile_quantity"
// $param19 = "@2025-01-29"
// $param20 = "2025-01-29"
// $param21 = ["disputed"]
// $param22 = ["verdict","disputed"]
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


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization)
  WHERE organization0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
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
  CALL (redirects) {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) AND (claim0.field = $param7 OR claim0.predicate = $param8))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param9 | given[1]]), $param9) AND (claim1.field = $param10 OR claim1.predicate = $param11))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) AND (claim1.field = $param13 OR claim1.predicate = $param14))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param15 | given[1]]), $param15) AND (claim2.field = $param16 OR claim2.predicate = $param17))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param18
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param19 | given[1]]), $param19)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3, COLLECT {
  CALL (redirects) {
    MATCH (claim4:Claim)
    WHERE (claim4.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param20 | given[1]]), $param20) AND (claim4.field = $param21 OR claim4.predicate = $param22))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)-[:RESTS_ON*1..]->(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param23 | given[1]]), $param23) AND (claim5.field = $param24 OR claim5.predicate = $param25))
    RETURN claim4
    UNION
    MATCH (claim5:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim4)
    WHERE (claim5.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param26 | given[1]]), $param26) AND (claim5.field = $param27 OR claim5.predicate = $param28))
    RETURN claim4
  }
  RETURN [claim4.id, claim4.publishedOn]
} AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = ["organization:deepseek"]
// $param4 = [["organization:deepseek","organization:deep"]]
// $param5 = 200
// $param6 = "organization:deepseek"
// $param7 = "founded"
// $param8 = "founded"
// $param9 = "organization:deepseek"
// $param10 = "founded"
// $param11 = "founded"
// $param12 = "organization:deepseek"
// $param13 = "founded"
// $param14 = "founded"
// $param15 = "organization:deepseek"
// $param16 = "founded"
// $param17 = "founded"
// $param18 = 1
// $param19 = "organization:deepseek"
// $param20 = "organization:deepseek"
// $param21 = "founded"
// $param22 = "founded"
// $param23 = "organization:deepseek"
// $param24 = "founded"
// $param25 = "founded"
// $param26 = "organization:deepseek"
// $param27 = "founded"
// $param28 = "founded"


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (acquisition0:Acquisition)
  WHERE acquisition0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
  RETURN [acquisition0.id, acquisition0.title]
} AS column0, COLLECT {
  UNWIND $param4 AS asked0
  OPTIONAL MATCH (acquisition1:Acquisition { id: asked0[0] })
  WITH asked0, acquisition1
  WHERE acquisition1 IS NULL
  MATCH (acquisition2:Acquisition)
  WHERE acquisition2.id STARTS WITH asked0[1]
  WITH DISTINCT acquisition2
  ORDER BY acquisition2.id ASC
  LIMIT $param5
  RETURN acquisition2.id
} AS column1, COLLECT {
  CALL (redirects) {
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) AND (claim0.field = $param7 OR claim0.predicate = $param8))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)-[:RESTS_ON*1..]->(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param9 | given[1]]), $param9) AND (claim1.field = $param10 OR claim1.predicate = $param11))
    RETURN claim0
    UNION
    MATCH (claim1:Claim)<-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]-(claim0)
    WHERE (claim1.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12) AND (claim1.field = $param13 OR claim1.predicate = $param14))
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
  WHERE (claim2.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param15 | given[1]]), $param15) AND (claim2.field = $param16 OR claim2.predicate = $param17))
  WITH claim2
  WHERE claim2 IS NULL
  
  LIMIT $param18
  MATCH (claim3:Claim)
  WHERE claim3.subjectId = coalesce(head([given IN redirects WHERE given[0] = $param19 | given[1]]), $param19)
  WITH DISTINCT claim3.field AS field0
  ORDER BY field0 ASC
  RETURN field0
} AS column3
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:acquisition:acq-highflyer-a100-2021"]
// $param3 = ["acquisition:acq-highflyer-a100-2021"]
// $param4 = [["acquisition:acq-highflyer-a100-2021","acquisition:acq-"]]
// $param5 = 200
// $param6 = "acquisition:acq-highflyer-a100-2021"
// $param7 = "quantity"
// $param8 = "quantity"
// $param9 = "acquisition:acq-highflyer-a100-2021"
// $param10 = "quantity"
// $param11 = "quantity"
// $param12 = "acquisition:acq-highflyer-a100-2021"
// $param13 = "quantity"
// $param14 = "quantity"
// $param15 = "acquisition:acq-highflyer-a100-2021"
// $param16 = "quantity"
// $param17 = "quantity"
// $param18 = 1
// $param19 = "acquisition:acq-highflyer-a100-2021"
