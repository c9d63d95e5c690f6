MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, [COLLECT {
  MATCH (model0:Model)
  WHERE ((model0.knownFrom <= $param2 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND (EXISTS {
    MATCH (model0)-[:DEVELOPED_BY]->(organization0)
    WHERE (((organization0.knownFrom <= $param3 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param4 AND knownDay > $param5)), false))) AND CASE
      WHEN any(knownDay IN organization0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)) THEN last([formerEntry IN organization0.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param8 | substring(formerEntry, 11)])
      ELSE organization0.countryCode
    END = $param9)
  } AND CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param12 | toFloat(substring(formerEntry, 11))])
    ELSE model0.trainingFlop
  END >= $param13))
  WITH model0
  ORDER BY CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param17 | toFloat(substring(formerEntry, 11))])
    ELSE model0.trainingFlop
  END IS NULL ASC, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param17 | toFloat(substring(formerEntry, 11))])
    ELSE model0.trainingFlop
  END DESC, model0.id DESC
  LIMIT $param14
  RETURN [[CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param20 | toFloat(substring(formerEntry, 11))])
    ELSE model0.trainingFlop
  END, model0.id], ([model0.id, model0.name] + [property IN $param25 | CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param21))) THEN last([formerEntry IN model0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param22 | CASE
      WHEN property IN $param23 THEN toFloat(substring(formerEntry, 11))
      WHEN property IN $param24 THEN toBoolean(substring(formerEntry, 11))
      ELSE substring(formerEntry, 11)
    END])
    ELSE model0[property]
  END])]
}, COUNT {
  MATCH (model1:Model)
  WHERE ((model1.knownFrom <= $param26 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param26)) AND ((EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization1)
    WHERE (((organization1.knownFrom <= $param27 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param27)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)), false))) AND CASE
      WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH $param30 AND knownDay > $param31)) THEN last([formerEntry IN organization1.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param32 | substring(formerEntry, 11)])
      ELSE organization1.countryCode
    END = $param33)
  } AND CASE
    WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param34 AND knownDay > $param35)) THEN last([formerEntry IN model1.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param36 | toFloat(substring(formerEntry, 11))])
    ELSE model1.trainingFlop
  END >= $param37) AND model1.id IS NOT NULL))
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "2024-06-01"
// $param3 = "2024-06-01"
// $param4 = "developers@"
// $param5 = "developers@2024-06-01"
// $param6 = "countryCode@"
// $param7 = "countryCode@2024-06-01"
// $param8 = "2024-06-01"
// $param9 = "CN"
// $param10 = "trainingFlop@"
// $param11 = "trainingFlop@2024-06-01"
// $param12 = "2024-06-01"
// $param13 = 1e+24
// $param14 = 6
// $param15 = "trainingFlop@"
// $param16 = "trainingFlop@2024-06-01"
// $param17 = "2024-06-01"
// $param18 = "trainingFlop@"
// $param19 = "trainingFlop@2024-06-01"
// $param20 = "2024-06-01"
// $param21 = "@2024-06-01"
// $param22 = "2024-06-01"
// $param23 = ["trainingFlop"]
// $param24 = ["disputed"]
// $param25 = ["trainingFlop","publicationDate","disputed"]
// $param26 = "2024-06-01"
// $param27 = "2024-06-01"
// $param28 = "developers@"
// $param29 = "developers@2024-06-01"
// $param30 = "countryCode@"
// $param31 = "countryCode@2024-06-01"
// $param32 = "2024-06-01"
// $param33 = "CN"
// $param34 = "trainingFlop@"
// $param35 = "trainingFlop@2024-06-01"
// $param36 = "2024-06-01"
// $param37 = 1e+24
