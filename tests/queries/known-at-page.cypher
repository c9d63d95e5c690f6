MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, [COLLECT {
  MATCH (model0:Model)
  WHERE ((model0.knownFrom <= $param1 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param1)) AND (EXISTS {
    MATCH (model0)-[:DEVELOPED_BY]->(organization0)
    WHERE (((organization0.knownFrom <= $param2 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param3 AND knownDay > $param4)), false))) AND CASE
      WHEN any(knownDay IN organization0.knownDays WHERE (knownDay STARTS WITH $param5 AND knownDay > $param6)) THEN substring(last([formerEntry IN organization0.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param7]), 11)
      ELSE organization0.countryCode
    END = $param8)
  } AND CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param11]), 11))
    ELSE model0.trainingFlop
  END >= $param12))
  WITH model0
  ORDER BY CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param16]), 11))
    ELSE model0.trainingFlop
  END IS NULL ASC, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param14 AND knownDay > $param15)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param16]), 11))
    ELSE model0.trainingFlop
  END DESC, model0.id DESC
  LIMIT $param13
  RETURN [[CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11))
    ELSE model0.trainingFlop
  END, model0.id], [model0.id, model0.name, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param22]), 11))
    ELSE model0.trainingFlop
  END, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param23 AND knownDay > $param24)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param25]), 11)
    ELSE model0.publicationDate
  END, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param26 AND knownDay > $param27)) THEN toBoolean(substring(last([formerEntry IN model0.disputedFormerly WHERE substring(formerEntry, 0, 10) <= $param28]), 11))
    ELSE model0.disputed
  END]]
}, COUNT {
  MATCH (model1:Model)
  WHERE ((model1.knownFrom <= $param29 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param29)) AND ((EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization1)
    WHERE (((organization1.knownFrom <= $param30 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param30)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param31 AND knownDay > $param32)), false))) AND CASE
      WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)) THEN substring(last([formerEntry IN organization1.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param35]), 11)
      ELSE organization1.countryCode
    END = $param36)
  } AND CASE
    WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)) THEN toFloat(substring(last([formerEntry IN model1.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param39]), 11))
    ELSE model1.trainingFlop
  END >= $param40) AND model1.id IS NOT NULL))
}] AS column0
// $param0 = "dataset:current"
// $param1 = "2024-06-01"
// $param2 = "2024-06-01"
// $param3 = "developers@"
// $param4 = "developers@2024-06-01"
// $param5 = "countryCode@"
// $param6 = "countryCode@2024-06-01"
// $param7 = "2024-06-01"
// $param8 = "CN"
// $param9 = "trainingFlop@"
// $param10 = "trainingFlop@2024-06-01"
// $param11 = "2024-06-01"
// $param12 = 1e+24
// $param13 = 6
// $param14 = "trainingFlop@"
// $param15 = "trainingFlop@2024-06-01"
// $param16 = "2024-06-01"
// $param17 = "trainingFlop@"
// $param18 = "trainingFlop@2024-06-01"
// $param19 = "2024-06-01"
// $param20 = "trainingFlop@"
// $param21 = "trainingFlop@2024-06-01"
// $param22 = "2024-06-01"
// $param23 = "publicationDate@"
// $param24 = "publicationDate@2024-06-01"
// $param25 = "2024-06-01"
// $param26 = "disputed@"
// $param27 = "disputed@2024-06-01"
// $param28 = "2024-06-01"
// $param29 = "2024-06-01"
// $param30 = "2024-06-01"
// $param31 = "developers@"
// $param32 = "developers@2024-06-01"
// $param33 = "countryCode@"
// $param34 = "countryCode@2024-06-01"
// $param35 = "2024-06-01"
// $param36 = "CN"
// $param37 = "trainingFlop@"
// $param38 = "trainingFlop@2024-06-01"
// $param39 = "2024-06-01"
// $param40 = 1e+24
