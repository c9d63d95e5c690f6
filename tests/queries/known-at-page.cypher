MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, [COLLECT {
  CALL () {
    MATCH (model0:Model)
    WHERE ((model0.knownFrom <= $param1 OR (model0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param2 })
      WHERE knowledge.firstPublishedOn <= $param1
    })) AND ((EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization0)
      WHERE (((organization0.knownFrom <= $param3 OR (organization0.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param4 })
        WHERE knowledge.firstPublishedOn <= $param3
      })) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param5 AND knownDay > $param6)), false))) AND CASE
        WHEN any(knownDay IN organization0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)) THEN substring(last([formerEntry IN organization0.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param9]), 11)
        ELSE organization0.countryCode
      END = $param10)
    } AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param11 AND knownDay > $param12)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param13]), 11))
      ELSE model0.trainingFlop
    END >= $param14) AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param17]), 11))
      ELSE model0.trainingFlop
    END IS NOT NULL AND model0.id IS NOT NULL))
    WITH model0
    ORDER BY CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param19 AND knownDay > $param20)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param21]), 11))
      ELSE model0.trainingFlop
    END DESC, model0.id DESC
    LIMIT $param18
    RETURN model0, 0 AS segment0
    UNION ALL
    MATCH (model0:Model)
    WHERE ((model0.knownFrom <= $param22 OR (model0.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param23 })
      WHERE knowledge.firstPublishedOn <= $param22
    })) AND ((EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization1)
      WHERE (((organization1.knownFrom <= $param24 OR (organization1.knownFrom IS NULL AND EXISTS {
        MATCH (knowledge:Dataset { id: $param25 })
        WHERE knowledge.firstPublishedOn <= $param24
      })) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param26 AND knownDay > $param27)), false))) AND CASE
        WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH $param28 AND knownDay > $param29)) THEN substring(last([formerEntry IN organization1.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param30]), 11)
        ELSE organization1.countryCode
      END = $param31)
    } AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11))
      ELSE model0.trainingFlop
    END >= $param35) AND CASE
      WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param38]), 11))
      ELSE model0.trainingFlop
    END IS NULL AND model0.id IS NOT NULL))
    WITH model0
    ORDER BY model0.id DESC
    LIMIT $param39
    RETURN model0, 1 AS segment0
  }
  WITH model0, segment0
  ORDER BY segment0 ASC, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param41 AND knownDay > $param42)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param43]), 11))
    ELSE model0.trainingFlop
  END IS NULL ASC, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param41 AND knownDay > $param42)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param43]), 11))
    ELSE model0.trainingFlop
  END DESC, model0.id DESC
  LIMIT $param40
  RETURN [[CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param44 AND knownDay > $param45)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param46]), 11))
    ELSE model0.trainingFlop
  END, model0.id], [model0.id, model0.name, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param47 AND knownDay > $param48)) THEN toFloat(substring(last([formerEntry IN model0.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param49]), 11))
    ELSE model0.trainingFlop
  END, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param50 AND knownDay > $param51)) THEN substring(last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param52]), 11)
    ELSE model0.publicationDate
  END, CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param53 AND knownDay > $param54)) THEN toBoolean(substring(last([formerEntry IN model0.disputedFormerly WHERE substring(formerEntry, 0, 10) <= $param55]), 11))
    ELSE model0.disputed
  END]]
}, COUNT {
  MATCH (model1:Model)
  WHERE ((model1.knownFrom <= $param56 OR (model1.knownFrom IS NULL AND EXISTS {
    MATCH (knowledge:Dataset { id: $param57 })
    WHERE knowledge.firstPublishedOn <= $param56
  })) AND ((EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization2)
    WHERE (((organization2.knownFrom <= $param58 OR (organization2.knownFrom IS NULL AND EXISTS {
      MATCH (knowledge:Dataset { id: $param59 })
      WHERE knowledge.firstPublishedOn <= $param58
    })) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param60 AND knownDay > $param61)), false))) AND CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param62 AND knownDay > $param63)) THEN substring(last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param64]), 11)
      ELSE organization2.countryCode
    END = $param65)
  } AND CASE
    WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param66 AND knownDay > $param67)) THEN toFloat(substring(last([formerEntry IN model1.trainingFlopFormerly WHERE substring(formerEntry, 0, 10) <= $param68]), 11))
    ELSE model1.trainingFlop
  END >= $param69) AND model1.id IS NOT NULL))
}] AS column0
// $param0 = "dataset:current"
// $param1 = "2024-06-01"
// $param2 = "dataset:current"
// $param3 = "2024-06-01"
// $param4 = "dataset:current"
// $param5 = "developers@"
// $param6 = "developers@2024-06-01"
// $param7 = "countryCode@"
// $param8 = "countryCode@2024-06-01"
// $param9 = "2024-06-01"
// $param10 = "CN"
// $param11 = "trainingFlop@"
// $param12 = "trainingFlop@2024-06-01"
// $param13 = "2024-06-01"
// $param14 = 1e+24
// $param15 = "trainingFlop@"
// $param16 = "trainingFlop@2024-06-01"
// $param17 = "2024-06-01"
// $param18 = 6
// $param19 = "trainingFlop@"
// $param20 = "trainingFlop@2024-06-01"
// $param21 = "2024-06-01"
// $param22 = "2024-06-01"
// $param23 = "dataset:current"
// $param24 = "2024-06-01"
// $param25 = "dataset:current"
// $param26 = "developers@"
// $param27 = "developers@2024-06-01"
// $param28 = "countryCode@"
// $param29 = "countryCode@2024-06-01"
// $param30 = "2024-06-01"
// $param31 = "CN"
// $param32 = "trainingFlop@"
// $param33 = "trainingFlop@2024-06-01"
// $param34 = "2024-06-01"
// $param35 = 1e+24
// $param36 = "trainingFlop@"
// $param37 = "trainingFlop@2024-06-01"
// $param38 = "2024-06-01"
// $param39 = 6
// $param40 = 6
// $param41 = "trainingFlop@"
// $param42 = "trainingFlop@2024-06-01"
// $param43 = "2024-06-01"
// $param44 = "trainingFlop@"
// $param45 = "trainingFlop@2024-06-01"
// $param46 = "2024-06-01"
// $param47 = "trainingFlop@"
// $param48 = "trainingFlop@2024-06-01"
// $param49 = "2024-06-01"
// $param50 = "publicationDate@"
// $param51 = "publicationDate@2024-06-01"
// $param52 = "2024-06-01"
// $param53 = "disputed@"
// $param54 = "disputed@2024-06-01"
// $param55 = "2024-06-01"
// $param56 = "2024-06-01"
// $param57 = "dataset:current"
// $param58 = "2024-06-01"
// $param59 = "dataset:current"
// $param60 = "developers@"
// $param61 = "developers@2024-06-01"
// $param62 = "countryCode@"
// $param63 = "countryCode@2024-06-01"
// $param64 = "2024-06-01"
// $param65 = "CN"
// $param66 = "trainingFlop@"
// $param67 = "trainingFlop@2024-06-01"
// $param68 = "2024-06-01"
// $param69 = 1e+24
