MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, [COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param2 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND EXISTS {
    WITH chip0, COLLECT {
      MATCH (chip0)-[:DESIGNED_BY]->(organization0)
      WHERE ((organization0.knownFrom <= $param3 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param3)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param4 AND knownDay > $param5)), false)))
      RETURN organization0.id
    } AS vendors0, [property IN $param10 | CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param6))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param7 | CASE
        WHEN property IN $param8 THEN toFloat(substring(formerEntry, 11))
        WHEN property IN $param9 THEN toBoolean(substring(formerEntry, 11))
        ELSE substring(formerEntry, 11)
      END])
      ELSE chip0[property]
    END] AS values0
    WITH chip0, (CASE
      WHEN values0[2] < $param11 THEN false
      WHEN values0[1] >= $param12 THEN true
      ELSE NULL
    END OR (CASE
      WHEN values0[2] < $param13 THEN false
      WHEN values0[1] >= $param14 THEN true
      ELSE NULL
    END AND CASE
      WHEN values0[4] < $param15 THEN false
      WHEN values0[3] >= $param16 THEN true
      ELSE NULL
    END AND (values0[5] = $param17 OR CASE
      WHEN values0[2] < $param18 THEN false
      WHEN values0[1] >= $param19 THEN true
      ELSE NULL
    END)) OR (CASE
      WHEN values0[2] < $param20 THEN false
      WHEN values0[1] >= $param21 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN values0[2] < $param22 THEN false
      WHEN values0[1] >= $param23 THEN true
      ELSE NULL
    END) AND CASE
      WHEN values0[4] < $param24 THEN false
      WHEN values0[3] >= $param25 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN values0[4] < $param26 THEN false
      WHEN values0[3] >= $param27 THEN true
      ELSE NULL
    END) AND values0[5] = $param28) OR (CASE
      WHEN values0[2] < $param29 THEN false
      WHEN values0[1] >= $param30 THEN true
      ELSE NULL
    END AND CASE
      WHEN values0[4] < $param31 THEN false
      WHEN values0[3] >= $param32 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN values0[4] < $param33 THEN false
      WHEN values0[3] >= $param34 THEN true
      ELSE NULL
    END) AND values0[5] = $param35)) AS meets0, $param36 IN $param37 AS reaches0, false AS guarded0, values0
    WITH chip0, meets0, reaches0, guarded0, (reaches0 AND meets0) AS caught0, values0
    WITH CASE
      WHEN $param36 = $param38 THEN 'NOT_AN_EXPORT'
      WHEN caught0 THEN CASE
        WHEN values0[0] = true THEN 'LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
      WHEN meets0 THEN CASE
        WHEN values0[0] = true THEN 'NO_LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN meets0 IS NULL THEN 'UNDETERMINED'
      ELSE 'NOT_CONTROLLED'
    END AS status0
    WHERE status0 IN $param39
    RETURN status0
  })
  WITH chip0
  ORDER BY CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param41 AND knownDay > $param42)) THEN last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param43 | toFloat(substring(formerEntry, 11))])
    ELSE chip0.tpp
  END IS NULL ASC, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param41 AND knownDay > $param42)) THEN last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param43 | toFloat(substring(formerEntry, 11))])
    ELSE chip0.tpp
  END DESC, chip0.id DESC
  LIMIT $param40
  RETURN [[CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param44 AND knownDay > $param45)) THEN last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param46 | toFloat(substring(formerEntry, 11))])
    ELSE chip0.tpp
  END, chip0.id], ([chip0.id, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization1)
    WHERE ((organization1.knownFrom <= $param47 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param47)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param48 AND knownDay > $param49)), false)))
    RETURN [organization1.id]
  }, ([chip0.id, chip0.name] + [property IN $param55 | CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param50))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param51 | CASE
      WHEN property IN $param52 THEN toFloat(substring(formerEntry, 11))
      WHEN property IN $param53 THEN toBoolean(substring(formerEntry, 11))
      WHEN property IN $param54 THEN NULL
      ELSE substring(formerEntry, 11)
    END])
    ELSE chip0[property]
  END] + [COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization2)
    WHERE ((organization2.knownFrom <= $param56 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param56)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param57 AND knownDay > $param58)), false)))
    RETURN organization2.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param59 AND knownDay > $param60)) THEN last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param61 | toFloat(substring(formerEntry, 11))])
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param62 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param62)) AND claim0.recordedUntil > $param62) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param63))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param64 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param64))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }])] + [property IN $param68 | CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param65))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param66 | CASE
      WHEN property IN $param67 THEN toFloat(substring(formerEntry, 11))
      ELSE substring(formerEntry, 11)
    END])
    ELSE chip0[property]
  END])]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE ((chip1.knownFrom <= $param69 OR (chip1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param69)) AND EXISTS {
    WITH chip1, COLLECT {
      MATCH (chip1)-[:DESIGNED_BY]->(organization3)
      WHERE ((organization3.knownFrom <= $param70 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param70)) AND NOT (coalesce(any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH $param71 AND knownDay > $param72)), false)))
      RETURN organization3.id
    } AS vendors1, [property IN $param77 | CASE
      WHEN any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param73))) THEN last([formerEntry IN chip1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param74 | CASE
        WHEN property IN $param75 THEN toFloat(substring(formerEntry, 11))
        WHEN property IN $param76 THEN toBoolean(substring(formerEntry, 11))
        ELSE substring(formerEntry, 11)
      END])
      ELSE chip1[property]
    END] AS values1
    WITH chip1, (CASE
      WHEN values1[2] < $param78 THEN false
      WHEN values1[1] >= $param79 THEN true
      ELSE NULL
    END OR (CASE
      WHEN values1[2] < $param80 THEN false
      WHEN values1[1] >= $param81 THEN true
      ELSE NULL
    END AND CASE
      WHEN values1[4] < $param82 THEN false
      WHEN values1[3] >= $param83 THEN true
      ELSE NULL
    END AND (values1[5] = $param84 OR CASE
      WHEN values1[2] < $param85 THEN false
      WHEN values1[1] >= $param86 THEN true
      ELSE NULL
    END)) OR (CASE
      WHEN values1[2] < $param87 THEN false
      WHEN values1[1] >= $param88 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN values1[2] < $param89 THEN false
      WHEN values1[1] >= $param90 THEN true
      ELSE NULL
    END) AND CASE
      WHEN values1[4] < $param91 THEN false
      WHEN values1[3] >= $param92 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN values1[4] < $param93 THEN false
      WHEN values1[3] >= $param94 THEN true
      ELSE NULL
    END) AND values1[5] = $param95) OR (CASE
      WHEN values1[2] < $param96 THEN false
      WHEN values1[1] >= $param97 THEN true
      ELSE NULL
    END AND CASE
      WHEN values1[4] < $param98 THEN false
      WHEN values1[3] >= $param99 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN values1[4] < $param100 THEN false
      WHEN values1[3] >= $param101 THEN true
      ELSE NULL
    END) AND values1[5] = $param102)) AS meets1, $param103 IN $param104 AS reaches1, false AS guarded1, values1
    WITH chip1, meets1, reaches1, guarded1, (reaches1 AND meets1) AS caught1, values1
    WITH CASE
      WHEN $param103 = $param105 THEN 'NOT_AN_EXPORT'
      WHEN caught1 THEN CASE
        WHEN values1[0] = true THEN 'LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN (caught1 IS NULL OR guarded1) THEN 'UNDETERMINED'
      WHEN meets1 THEN CASE
        WHEN values1[0] = true THEN 'NO_LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN meets1 IS NULL THEN 'UNDETERMINED'
      ELSE 'NOT_CONTROLLED'
    END AS status1
    WHERE status1 IN $param106
    RETURN status1
  })
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "2024-07-01"
// $param3 = "2024-07-01"
// $param4 = "vendor@"
// $param5 = "vendor@2024-07-01"
// $param6 = "@2024-07-01"
// $param7 = "2024-07-01"
// $param8 = ["tppLow","tppHigh","performanceDensityLow","performanceDensityHigh"]
// $param9 = ["usOrigin","datacenter"]
// $param10 = ["usOrigin","tppLow","tppHigh","performanceDensityLow","performanceDensityHigh","datacenter"]
// $param11 = 4800
// $param12 = 4800
// $param13 = 1600
// $param14 = 1600
// $param15 = 5.92
// $param16 = 5.92
// $param17 = true
// $param18 = 4800
// $param19 = 4800
// $param20 = 2400
// $param21 = 2400
// $param22 = 4800
// $param23 = 4800
// $param24 = 1.6
// $param25 = 1.6
// $param26 = 5.92
// $param27 = 5.92
// $param28 = true
// $param29 = 1600
// $param30 = 1600
// $param31 = 3.2
// $param32 = 3.2
// $param33 = 5.92
// $param34 = 5.92
// $param35 = true
// $param36 = "CN"
// $param37 = ["CN"]
// $param38 = "US"
// $param39 = ["LICENSE_REQUIRED"]
// $param40 = 6
// $param41 = "tpp@"
// $param42 = "tpp@2024-07-01"
// $param43 = "2024-07-01"
// $param44 = "tpp@"
// $param45 = "tpp@2024-07-01"
// $param46 = "2024-07-01"
// $param47 = "2024-07-01"
// $param48 = "vendor@"
// $param49 = "vendor@2024-07-01"
// $param50 = "@2024-07-01"
// $param51 = "2024-07-01"
// $param52 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param53 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param54 = ["estimatedFields"]
// $param55 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param56 = "2024-07-01"
// $param57 = "vendor@"
// $param58 = "vendor@2024-07-01"
// $param59 = "belowAggregateIoGBps@"
// $param60 = "belowAggregateIoGBps@2024-07-01"
// $param61 = "2024-07-01"
// $param62 = "2024-07-01"
// $param63 = "belowAggregateIoGBps"
// $param64 = "2024-07-01"
// $param65 = "@2024-07-01"
// $param66 = "2024-07-01"
// $param67 = ["tpp","performanceDensity"]
// $param68 = ["tpp","performanceDensity","releaseDate"]
// $param69 = "2024-07-01"
// $param70 = "2024-07-01"
// $param71 = "vendor@"
// $param72 = "vendor@2024-07-01"
// $param73 = "@2024-07-01"
// $param74 = "2024-07-01"
// $param75 = ["tppLow","tppHigh","performanceDensityLow","performanceDensityHigh"]
// $param76 = ["usOrigin","datacenter"]
// $param77 = ["usOrigin","tppLow","tppHigh","performanceDensityLow","performanceDensityHigh","datacenter"]
// $param78 = 4800
// $param79 = 4800
// $param80 = 1600
// $param81 = 1600
// $param82 = 5.92
// $param83 = 5.92
// $param84 = true
// $param85 = 4800
// $param86 = 4800
// $param87 = 2400
// $param88 = 2400
// $param89 = 4800
// $param90 = 4800
// $param91 = 1.6
// $param92 = 1.6
// $param93 = 5.92
// $param94 = 5.92
// $param95 = true
// $param96 = 1600
// $param97 = 1600
// $param98 = 3.2
// $param99 = 3.2
// $param100 = 5.92
// $param101 = 5.92
// $param102 = true
// $param103 = "CN"
// $param104 = ["CN"]
// $param105 = "US"
// $param106 = ["LICENSE_REQUIRED"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      WITH chip0, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        RETURN organization0.id
      } AS vendors0
      WITH chip0, (CASE
        WHEN chip0.tppHigh < $param2 THEN false
        WHEN chip0.tppLow >= $param3 THEN true
        ELSE NULL
      END OR (CASE
        WHEN chip0.tppHigh < $param4 THEN false
        WHEN chip0.tppLow >= $param5 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.performanceDensityHigh < $param6 THEN false
        WHEN chip0.performanceDensityLow >= $param7 THEN true
        ELSE NULL
      END AND (chip0.datacenter = $param8 OR CASE
        WHEN chip0.tppHigh < $param9 THEN false
        WHEN chip0.tppLow >= $param10 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN chip0.tppHigh < $param11 THEN false
        WHEN chip0.tppLow >= $param12 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip0.tppHigh < $param13 THEN false
        WHEN chip0.tppLow >= $param14 THEN true
        ELSE NULL
      END) AND CASE
        WHEN chip0.performanceDensityHigh < $param15 THEN false
        WHEN chip0.performanceDensityLow >= $param16 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip0.performanceDensityHigh < $param17 THEN false
        WHEN chip0.performanceDensityLow >= $param18 THEN true
        ELSE NULL
      END) AND chip0.datacenter = $param19) OR (CASE
        WHEN chip0.tppHigh < $param20 THEN false
        WHEN chip0.tppLow >= $param21 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.performanceDensityHigh < $param22 THEN false
        WHEN chip0.performanceDensityLow >= $param23 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN chip0.performanceDensityHigh < $param24 THEN false
        WHEN chip0.performanceDensityLow >= $param25 THEN true
        ELSE NULL
      END) AND chip0.datacenter = $param26)) AS meets0, $param27 IN $param28 AS reaches0, false AS guarded0
      WITH chip0, meets0, reaches0, guarded0, (reaches0 AND meets0) AS caught0
      WITH CASE
        WHEN $param27 = $param29 THEN 'NOT_AN_EXPORT'
        WHEN caught0 THEN CASE
          WHEN chip0.usOrigin = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN chip0.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS status0
      WHERE status0 IN $param30
      RETURN status0
    } AND chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param31
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param32 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (EXISTS {
        WITH chip0, COLLECT {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          RETURN organization1.id
        } AS vendors1
        WITH chip0, (CASE
          WHEN chip0.tppHigh < $param33 THEN false
          WHEN chip0.tppLow >= $param34 THEN true
          ELSE NULL
        END OR (CASE
          WHEN chip0.tppHigh < $param35 THEN false
          WHEN chip0.tppLow >= $param36 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip0.performanceDensityHigh < $param37 THEN false
          WHEN chip0.performanceDensityLow >= $param38 THEN true
          ELSE NULL
        END AND (chip0.datacenter = $param39 OR CASE
          WHEN chip0.tppHigh < $param40 THEN false
          WHEN chip0.tppLow >= $param41 THEN true
          ELSE NULL
        END)) OR (CASE
          WHEN chip0.tppHigh < $param42 THEN false
          WHEN chip0.tppLow >= $param43 THEN true
          ELSE NULL
        END AND NOT (CASE
          WHEN chip0.tppHigh < $param44 THEN false
          WHEN chip0.tppLow >= $param45 THEN true
          ELSE NULL
        END) AND CASE
          WHEN chip0.performanceDensityHigh < $param46 THEN false
          WHEN chip0.performanceDensityLow >= $param47 THEN true
          ELSE NULL
        END AND NOT (CASE
          WHEN chip0.performanceDensityHigh < $param48 THEN false
          WHEN chip0.performanceDensityLow >= $param49 THEN true
          ELSE NULL
        END) AND chip0.datacenter = $param50) OR (CASE
          WHEN chip0.tppHigh < $param51 THEN false
          WHEN chip0.tppLow >= $param52 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip0.performanceDensityHigh < $param53 THEN false
          WHEN chip0.performanceDensityLow >= $param54 THEN true
          ELSE NULL
        END AND NOT (CASE
          WHEN chip0.performanceDensityHigh < $param55 THEN false
          WHEN chip0.performanceDensityLow >= $param56 THEN true
          ELSE NULL
        END) AND chip0.datacenter = $param57)) AS meets1, $param58 IN $param59 AS reaches1, false AS guarded1
        WITH chip0, meets1, reaches1, guarded1, (reaches1 AND meets1) AS caught1
        WITH CASE
          WHEN $param58 = $param60 THEN 'NOT_AN_EXPORT'
          WHEN caught1 THEN CASE
            WHEN chip0.usOrigin = true THEN 'LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN (caught1 IS NULL OR guarded1) THEN 'UNDETERMINED'
          WHEN meets1 THEN CASE
            WHEN chip0.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN meets1 IS NULL THEN 'UNDETERMINED'
          ELSE 'NOT_CONTROLLED'
        END AS status1
        WHERE status1 IN $param61
        RETURN status1
      } AND chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param62
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param63
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp, chip0.performanceDensity, chip0.releaseDate]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE EXISTS {
    WITH chip1, COLLECT {
      MATCH (chip1)-[:DESIGNED_BY]->(organization2)
      RETURN organization2.id
    } AS vendors2
    WITH chip1, (CASE
      WHEN chip1.tppHigh < $param64 THEN false
      WHEN chip1.tppLow >= $param65 THEN true
      ELSE NULL
    END OR (CASE
      WHEN chip1.tppHigh < $param66 THEN false
      WHEN chip1.tppLow >= $param67 THEN true
      ELSE NULL
    END AND CASE
      WHEN chip1.performanceDensityHigh < $param68 THEN false
      WHEN chip1.performanceDensityLow >= $param69 THEN true
      ELSE NULL
    END AND (chip1.datacenter = $param70 OR CASE
      WHEN chip1.tppHigh < $param71 THEN false
      WHEN chip1.tppLow >= $param72 THEN true
      ELSE NULL
    END)) OR (CASE
      WHEN chip1.tppHigh < $param73 THEN false
      WHEN chip1.tppLow >= $param74 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN chip1.tppHigh < $param75 THEN false
      WHEN chip1.tppLow >= $param76 THEN true
      ELSE NULL
    END) AND CASE
      WHEN chip1.performanceDensityHigh < $param77 THEN false
      WHEN chip1.performanceDensityLow >= $param78 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN chip1.performanceDensityHigh < $param79 THEN false
      WHEN chip1.performanceDensityLow >= $param80 THEN true
      ELSE NULL
    END) AND chip1.datacenter = $param81) OR (CASE
      WHEN chip1.tppHigh < $param82 THEN false
      WHEN chip1.tppLow >= $param83 THEN true
      ELSE NULL
    END AND CASE
      WHEN chip1.performanceDensityHigh < $param84 THEN false
      WHEN chip1.performanceDensityLow >= $param85 THEN true
      ELSE NULL
    END AND NOT (CASE
      WHEN chip1.performanceDensityHigh < $param86 THEN false
      WHEN chip1.performanceDensityLow >= $param87 THEN true
      ELSE NULL
    END) AND chip1.datacenter = $param88)) AS meets2, $param89 IN $param90 AS reaches2, false AS guarded2
    WITH chip1, meets2, reaches2, guarded2, (reaches2 AND meets2) AS caught2
    WITH CASE
      WHEN $param89 = $param91 THEN 'NOT_AN_EXPORT'
      WHEN caught2 THEN CASE
        WHEN chip1.usOrigin = true THEN 'LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN (caught2 IS NULL OR guarded2) THEN 'UNDETERMINED'
      WHEN meets2 THEN CASE
        WHEN chip1.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN meets2 IS NULL THEN 'UNDETERMINED'
      ELSE 'NOT_CONTROLLED'
    END AS status2
    WHERE status2 IN $param92
    RETURN status2
  }
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 4800
// $param3 = 4800
// $param4 = 1600
// $param5 = 1600
// $param6 = 5.92
// $param7 = 5.92
// $param8 = true
// $param9 = 4800
// $param10 = 4800
// $param11 = 2400
// $param12 = 2400
// $param13 = 4800
// $param14 = 4800
// $param15 = 1.6
// $param16 = 1.6
// $param17 = 5.92
// $param18 = 5.92
// $param19 = true
// $param20 = 1600
// $param21 = 1600
// $param22 = 3.2
// $param23 = 3.2
// $param24 = 5.92
// $param25 = 5.92
// $param26 = true
// $param27 = "CN"
// $param28 = ["CN"]
// $param29 = "US"
// $param30 = ["LICENSE_REQUIRED"]
// $param31 = 6
// $param32 = 6
// $param33 = 4800
// $param34 = 4800
// $param35 = 1600
// $param36 = 1600
// $param37 = 5.92
// $param38 = 5.92
// $param39 = true
// $param40 = 4800
// $param41 = 4800
// $param42 = 2400
// $param43 = 2400
// $param44 = 4800
// $param45 = 4800
// $param46 = 1.6
// $param47 = 1.6
// $param48 = 5.92
// $param49 = 5.92
// $param50 = true
// $param51 = 1600
// $param52 = 1600
// $param53 = 3.2
// $param54 = 3.2
// $param55 = 5.92
// $param56 = 5.92
// $param57 = true
// $param58 = "CN"
// $param59 = ["CN"]
// $param60 = "US"
// $param61 = ["LICENSE_REQUIRED"]
// $param62 = 6
// $param63 = 6
// $param64 = 4800
// $param65 = 4800
// $param66 = 1600
// $param67 = 1600
// $param68 = 5.92
// $param69 = 5.92
// $param70 = true
// $param71 = 4800
// $param72 = 4800
// $param73 = 2400
// $param74 = 2400
// $param75 = 4800
// $param76 = 4800
// $param77 = 1.6
// $param78 = 1.6
// $param79 = 5.92
// $param80 = 5.92
// $param81 = true
// $param82 = 1600
// $param83 = 1600
// $param84 = 3.2
// $param85 = 3.2
// $param86 = 5.92
// $param87 = 5.92
// $param88 = true
// $param89 = "CN"
// $param90 = ["CN"]
// $param91 = "US"
// $param92 = ["LICENSE_REQUIRED"]
