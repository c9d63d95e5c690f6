MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, [COLLECT {
  CALL (dataset) {
    MATCH (model0:Model)
    WHERE ((model0.knownFrom <= $param1 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param1)) AND ((EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization0)
      WHERE (((organization0.knownFrom <= $param2 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param3 AND knownDay > $param4)), false))) AND CASE
        WHEN any(knownDay IN organization0.knownDays WHERE (knownDay STARTS WITH $param5 AND knownDay > $param6)) THEN substring(last([formerEntry IN organization0.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param7]), 11)
        ELSE organization0.countryCode
      END = $param8)
    } AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param11]), 11))
      ELSE model0.trainingFlop
    END >= $param12) AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param15]), 11))
      ELSE model0.trainingFlop
    END IS NOT NULL AND model0.id IS NOT NULL))
    WITH model0
    ORDER BY CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11))
      ELSE model0.trainingFlop
    END DESC, model0.id DESC
    LIMIT $param16
    RETURN model0, 0 AS segment0
    UNION ALL
    MATCH (model0:Model)
    WHERE ((model0.knownFrom <= $param20 OR (model0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param20)) AND ((EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization1)
      WHERE (((organization1.knownFrom <= $param21 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param21)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param22 AND knownDay > $param23)), false))) AND CASE
        WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)) THEN substring(last([formerEntry IN organization1.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param26]), 11)
        ELSE organization1.countryCode
      END = $param27)
    } AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11))
      ELSE model0.trainingFlop
    END >= $param31) AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11))
      ELSE model0.trainingFlop
    END IS NULL AND model0.id IS NOT NULL))
    WITH model0
    ORDER BY model0.id DESC
    LIMIT $param35
    RETURN model0, 1 AS segment0
  }
  WITH model0, segment0
  ORDER BY segment0 ASC, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param39]), 11))
    ELSE model0.trainingFlop
  END IS NULL ASC, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param37 AND knownDay > $param38)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param39]), 11))
    ELSE model0.trainingFlop
  END DESC, model0.id DESC
  LIMIT $param36
  RETURN [[CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param40 AND knownDay > $param41)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param42]), 11))
    ELSE model0.trainingFlop
  END, model0.id], [model0.id, model0.name, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param43 AND knownDay > $param44)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param45]), 11))
    ELSE model0.trainingFlop
  END, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param46 AND knownDay > $param47)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param48]), 11)
    ELSE model0.publicationDate
  END, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param49 AND knownDay > $param50)) THEN toBoolean(substring(last([formerEntry IN model0.disputedFormerly WHERE substring(formerEntry, 0, 10) <= $param51]), 11))
    ELSE model0.disputed
  END]]
}, COUNT {
  MATCH (model1:Model)
  WHERE ((model1.knownFrom <= $param52 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param52)) AND ((EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization2)
    WHERE (((organization2.knownFrom <= $param53 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param53)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param54 AND knownDay > $param55)), false))) AND CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param56 AND knownDay > $param57)) THEN substring(last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param58]), 11)
      ELSE organization2.countryCode
    END = $param59)
  } AND CASE
    WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param60 AND knownDay > $param61)) THEN toFloat(substring(last([formerEntry IN model1.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param62]), 11))
    ELSE model1.trainingFlop
  END >= $param63) AND model1.id IS NOT NULL))
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
// $param13 = "trainingFlop@"
// $param14 = "trainingFlop@2024-06-01"
// $param15 = "2024-06-01"
// $param16 = 6
// $param17 = "trainingFlop@"
// $param18 = "trainingFlop@2024-06-01"
// $param19 = "2024-06-01"
// $param20 = "2024-06-01"
// $param21 = "2024-06-01"
// $param22 = "developers@"
// $param23 = "developers@2024-06-01"
// $param24 = "countryCode@"
// $param25 = "countryCode@2024-06-01"
// $param26 = "2024-06-01"
// $param27 = "CN"
// $param28 = "trainingFlop@"
// $param29 = "trainingFlop@2024-06-01"
// $param30 = "2024-06-01"
// $param31 = 1e+24
// $param32 = "trainingFlop@"
// $param33 = "trainingFlop@2024-06-01"
// $param34 = "2024-06-01"
// $param35 = 6
// $param36 = 6
// $param37 = "trainingFlop@"
// $param38 = "trainingFlop@2024-06-01"
// $param39 = "2024-06-01"
// $param40 = "trainingFlop@"
// $param41 = "trainingFlop@2024-06-01"
// $param42 = "2024-06-01"
// $param43 = "trainingFlop@"
// $param44 = "trainingFlop@2024-06-01"
// $param45 = "2024-06-01"
// $param46 = "publicationDate@"
// $param47 = "publicationDate@2024-06-01"
// $param48 = "2024-06-01"
// $param49 = "disputed@"
// $param50 = "disputed@2024-06-01"
// $param51 = "2024-06-01"
// $param52 = "2024-06-01"
// $param53 = "2024-06-01"
// $param54 = "developers@"
// $param55 = "developers@2024-06-01"
// $param56 = "countryCode@"
// $param57 = "countryCode@2024-06-01"
// $param58 = "2024-06-01"
// $param59 = "CN"
// $param60 = "trainingFlop@"
// $param61 = "trainingFlop@2024-06-01"
// $param62 = "2024-06-01"
// $param63 = 1e+24
