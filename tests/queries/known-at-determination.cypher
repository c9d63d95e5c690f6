MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param1 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param1)) AND chip0.id IN $param2)
  RETURN [chip0.id, chip0.name, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param3 AND knownDay > $param4)) THEN substring(last([formerEntry IN chip0.releaseDateFormerly WHERE substring(formerEntry, 0, 10) <= $param5]), 11)
    ELSE chip0.releaseDate
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param6 AND knownDay > $param7)) THEN substring(last([formerEntry IN chip0.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param8]), 11)
    ELSE chip0.designCountryCode
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param9 AND knownDay > $param10)) THEN toFloat(substring(last([formerEntry IN chip0.dieAreaMm2Formerly WHERE substring(formerEntry, 0, 10) <= $param11]), 11))
    ELSE chip0.dieAreaMm2
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param12 AND knownDay > $param13)) THEN substring(last([formerEntry IN chip0.tppFormatFormerly WHERE substring(formerEntry, 0, 10) <= $param14]), 11)
    ELSE chip0.tppFormat
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN NULL
    ELSE chip0.estimatedFields
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param17 AND knownDay > $param18)) THEN toFloat(substring(last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param19]), 11))
    ELSE chip0.tpp
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param20 AND knownDay > $param21)) THEN toFloat(substring(last([formerEntry IN chip0.tppLowFormerly WHERE substring(formerEntry, 0, 10) <= $param22]), 11))
    ELSE chip0.tppLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param23 AND knownDay > $param24)) THEN toFloat(substring(last([formerEntry IN chip0.tppHighFormerly WHERE substring(formerEntry, 0, 10) <= $param25]), 11))
    ELSE chip0.tppHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param26 AND knownDay > $param27)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityFormerly WHERE substring(formerEntry, 0, 10) <= $param28]), 11))
    ELSE chip0.performanceDensity
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param29 AND knownDay > $param30)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param31]), 11))
    ELSE chip0.performanceDensityLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param32 AND knownDay > $param33)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param34]), 11))
    ELSE chip0.performanceDensityHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param35 AND knownDay > $param36)) THEN toBoolean(substring(last([formerEntry IN chip0.datacenterFormerly WHERE substring(formerEntry, 0, 10) <= $param37]), 11))
    ELSE chip0.datacenter
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param38 AND knownDay > $param39)) THEN toBoolean(substring(last([formerEntry IN chip0.usOriginFormerly WHERE substring(formerEntry, 0, 10) <= $param40]), 11))
    ELSE chip0.usOrigin
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param41 AND knownDay > $param42)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param43]), 11))
    ELSE chip0.aggregateIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param44 AND knownDay > $param45)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param46]), 11))
    ELSE chip0.aggregateIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param47 AND knownDay > $param48)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param49]), 11))
    ELSE chip0.belowAggregateIoGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param50 AND knownDay > $param51)) THEN toFloat(substring(last([formerEntry IN chip0.memoryBandwidthGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param52]), 11))
    ELSE chip0.memoryBandwidthGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param53 AND knownDay > $param54)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param55]), 11))
    ELSE chip0.memoryAndIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param56 AND knownDay > $param57)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param58]), 11))
    ELSE chip0.memoryAndIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param59 AND knownDay > $param60)) THEN toFloat(substring(last([formerEntry IN chip0.nodeNmFormerly WHERE substring(formerEntry, 0, 10) <= $param61]), 11))
    ELSE chip0.nodeNm
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param62 AND knownDay > $param63)) THEN toBoolean(substring(last([formerEntry IN chip0.nonPlanarFormerly WHERE substring(formerEntry, 0, 10) <= $param64]), 11))
    ELSE chip0.nonPlanar
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param65 AND knownDay > $param66)) THEN toBoolean(substring(last([formerEntry IN chip0.hasHbmFormerly WHERE substring(formerEntry, 0, 10) <= $param67]), 11))
    ELSE chip0.hasHbm
  END, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param68 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param68)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param69 AND knownDay > $param70)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param71 AND knownDay > $param72)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param73]), 11))
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param74 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param74)) AND claim0.recordedUntil > $param74) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param75))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param76 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param76))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param77 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param78
  RETURN chip2.id
} AS column1, COLLECT {
  MATCH (organization1:Organization)
  WHERE ((organization1.knownFrom <= $param79 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param79)) AND organization1.id IN $param80)
  RETURN [organization1.id, COLLECT {
    MATCH (organization1)-[:OWNED_BY*0..4]->(organization2)
    WHERE (organization2.knownFrom <= $param81 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param81))
    WITH DISTINCT organization2
    RETURN [organization2.id, organization2.name, CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param82 AND knownDay > $param83)) THEN substring(last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param84]), 11)
      ELSE organization2.countryCode
    END, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization2)
      WHERE (listing0.knownFrom <= $param85 OR (listing0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param85))
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param86 AND knownDay > $param87)) THEN substring(last([formerEntry IN listing0.citationFormerly WHERE substring(formerEntry, 0, 10) <= $param88]), 11)
        ELSE listing0.citation
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param89 AND knownDay > $param90)) THEN substring(last([formerEntry IN listing0.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param91]), 11)
        ELSE listing0.from
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param92 AND knownDay > $param93)) THEN substring(last([formerEntry IN listing0.untilFormerly WHERE substring(formerEntry, 0, 10) <= $param94]), 11)
        ELSE listing0.until
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param95 AND knownDay > $param96)) THEN substring(last([formerEntry IN listing0.publishedDateFormerly WHERE substring(formerEntry, 0, 10) <= $param97]), 11)
        ELSE listing0.publishedDate
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param98 AND knownDay > $param99)) THEN substring(last([formerEntry IN listing0.statusOnFormerly WHERE substring(formerEntry, 0, 10) <= $param100]), 11)
        ELSE listing0.statusOn
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param101 AND knownDay > $param102)) THEN substring(last([formerEntry IN listing0.licenseRequirementFormerly WHERE substring(formerEntry, 0, 10) <= $param103]), 11)
        ELSE listing0.licenseRequirement
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param104 AND knownDay > $param105)) THEN substring(last([formerEntry IN listing0.reviewPolicyFormerly WHERE substring(formerEntry, 0, 10) <= $param106]), 11)
        ELSE listing0.reviewPolicy
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param107 AND knownDay > $param108)) THEN NULL
        ELSE listing0.footnotes
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param109 AND knownDay > $param110)) THEN substring(last([formerEntry IN listing0.footnote4FromFormerly WHERE substring(formerEntry, 0, 10) <= $param111]), 11)
        ELSE listing0.footnote4From
      END, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        WHERE ((regulation0.knownFrom <= $param112 OR (regulation0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param112)) AND NOT (coalesce(any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param113 AND knownDay > $param114)), false)))
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization2)-[ownedBy0:OWNED_BY]->(organization3)
      WHERE ((organization3.knownFrom <= $param115 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param115)) AND NOT (coalesce(any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param116 AND knownDay > $param117)), false)))
      WITH organization3, ownedBy0
      ORDER BY ownedBy0.position ASC, organization3.id ASC
      RETURN [ownedBy0.share, organization3.id]
    }]
  }]
} AS column2, [] AS column3, COLLECT {
  UNWIND $param118 AS asked1
  OPTIONAL MATCH (organization4:Organization { id: asked1[0] })
  WITH asked1, organization4
  WHERE organization4 IS NULL
  MATCH (organization5:Organization)
  WHERE organization5.id STARTS WITH asked1[1]
  WITH DISTINCT organization5
  ORDER BY organization5.id ASC
  LIMIT $param119
  RETURN organization5.id
} AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN $param120
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5, COLLECT {
  MATCH (held:Organization)
  WHERE held.id IN $param121
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column6, COLLECT {
  CALL (dataset) {
    MATCH (chip3:Chip { id: $param122 })-[:DESIGNED_BY]->(organization6)
    WHERE (dataset.firstPublishedOn <= $param123 AND NOT (coalesce(any(knownDay IN chip3.knownDays WHERE (knownDay STARTS WITH $param124 AND knownDay > $param125)), false)))
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE (dataset.firstPublishedOn <= $param126 AND organization6.id IN $param127)
    RETURN organization6
  }
  RETURN [organization6.id, COLLECT {
    MATCH (organization6)-[:LOCATED_IN]->(country0)
    WHERE ((country0.knownFrom <= $param128 OR (country0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param128)) AND NOT (coalesce(any(knownDay IN organization6.knownDays WHERE (knownDay STARTS WITH $param129 AND knownDay > $param130)), false)))
    RETURN [country0.code]
  }]
} AS column7, COLLECT {
  CALL (dataset) {
    MATCH (chip4:Chip { id: $param131 })-[:DESIGNED_BY]->(organization7)
    WHERE (dataset.firstPublishedOn <= $param132 AND NOT (coalesce(any(knownDay IN chip4.knownDays WHERE (knownDay STARTS WITH $param133 AND knownDay > $param134)), false)))
    RETURN organization7
    UNION
    MATCH (organization7:Organization)
    WHERE (dataset.firstPublishedOn <= $param135 AND organization7.id IN $param136)
    RETURN organization7
  }
  RETURN [organization7.id]
} AS column8, COLLECT {
  MATCH (regulation1:Regulation)
  RETURN [regulation1.id]
} AS column9, COLLECT {
  MATCH (regulation2:Regulation)
  RETURN [regulation2.id, regulation2.title]
} AS column10, COLLECT {
  MATCH (organization8:Organization { id: $param137 })-[:OWNED_BY*0..4]->(organization9)<-[:LISTS]-(listing1)
  WHERE dataset.firstPublishedOn <= $param138
  WITH DISTINCT listing1
  RETURN [listing1.id, CASE
    WHEN any(knownDay IN listing1.knownDays WHERE (knownDay STARTS WITH $param139 AND knownDay > $param140)) THEN substring(last([formerEntry IN listing1.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param141]), 11)
    ELSE listing1.from
  END]
} AS column11
// $param0 = "dataset:current"
// $param1 = "2025-01-31"
// $param2 = ["chip:huawei-ascend-910c"]
// $param3 = "releaseDate@"
// $param4 = "releaseDate@2025-01-31"
// $param5 = "2025-01-31"
// $param6 = "designCountryCode@"
// $param7 = "designCountryCode@2025-01-31"
// $param8 = "2025-01-31"
// $param9 = "dieAreaMm2@"
// $param10 = "dieAreaMm2@2025-01-31"
// $param11 = "2025-01-31"
// $param12 = "tppFormat@"
// $param13 = "tppFormat@2025-01-31"
// $param14 = "2025-01-31"
// $param15 = "estimatedFields@"
// $param16 = "estimatedFields@2025-01-31"
// $param17 = "tpp@"
// $param18 = "tpp@2025-01-31"
// $param19 = "2025-01-31"
// $param20 = "tppLow@"
// $param21 = "tppLow@2025-01-31"
// $param22 = "2025-01-31"
// $param23 = "tppHigh@"
// $param24 = "tppHigh@2025-01-31"
// $param25 = "2025-01-31"
// $param26 = "performanceDensity@"
// $param27 = "performanceDensity@2025-01-31"
// $param28 = "2025-01-31"
// $param29 = "performanceDensityLow@"
// $param30 = "performanceDensityLow@2025-01-31"
// $param31 = "2025-01-31"
// $param32 = "performanceDensityHigh@"
// $param33 = "performanceDensityHigh@2025-01-31"
// $param34 = "2025-01-31"
// $param35 = "datacenter@"
// $param36 = "datacenter@2025-01-31"
// $param37 = "2025-01-31"
// $param38 = "usOrigin@"
// $param39 = "usOrigin@2025-01-31"
// $param40 = "2025-01-31"
// $param41 = "aggregateIoGBpsLow@"
// $param42 = "aggregateIoGBpsLow@2025-01-31"
// $param43 = "2025-01-31"
// $param44 = "aggregateIoGBpsHigh@"
// $param45 = "aggregateIoGBpsHigh@2025-01-31"
// $param46 = "2025-01-31"
// $param47 = "belowAggregateIoGBps@"
// $param48 = "belowAggregateIoGBps@2025-01-31"
// $param49 = "2025-01-31"
// $param50 = "memoryBandwidthGBps@"
// $param51 = "memoryBandwidthGBps@2025-01-31"
// $param52 = "2025-01-31"
// $param53 = "memoryAndIoGBpsLow@"
// $param54 = "memoryAndIoGBpsLow@2025-01-31"
// $param55 = "2025-01-31"
// $param56 = "memoryAndIoGBpsHigh@"
// $param57 = "memoryAndIoGBpsHigh@2025-01-31"
// $param58 = "2025-01-31"
// $param59 = "nodeNm@"
// $param60 = "nodeNm@2025-01-31"
// $param61 = "2025-01-31"
// $param62 = "nonPlanar@"
// $param63 = "nonPlanar@2025-01-31"
// $param64 = "2025-01-31"
// $param65 = "hasHbm@"
// $param66 = "hasHbm@2025-01-31"
// $param67 = "2025-01-31"
// $param68 = "2025-01-31"
// $param69 = "vendor@"
// $param70 = "vendor@2025-01-31"
// $param71 = "belowAggregateIoGBps@"
// $param72 = "belowAggregateIoGBps@2025-01-31"
// $param73 = "2025-01-31"
// $param74 = "2025-01-31"
// $param75 = "belowAggregateIoGBps"
// $param76 = "2025-01-31"
// $param77 = [["chip:huawei-ascend-910c","chip:huaw"]]
// $param78 = 200
// $param79 = "2025-01-31"
// $param80 = ["organization:smic"]
// $param81 = "2025-01-31"
// $param82 = "countryCode@"
// $param83 = "countryCode@2025-01-31"
// $param84 = "2025-01-31"
// $param85 = "2025-01-31"
// $param86 = "citation@"
// $param87 = "citation@2025-01-31"
// $param88 = "2025-01-31"
// $param89 = "from@"
// $param90 = "from@2025-01-31"
// $param91 = "2025-01-31"
// $param92 = "until@"
// $param93 = "until@2025-01-31"
// $param94 = "2025-01-31"
// $param95 = "publishedDate@"
// $param96 = "publishedDate@2025-01-31"
// $param97 = "2025-01-31"
// $param98 = "statusOn@"
// $param99 = "statusOn@2025-01-31"
// $param100 = "2025-01-31"
// $param101 = "licenseRequirement@"
// $param102 = "licenseRequirement@2025-01-31"
// $param103 = "2025-01-31"
// $param104 = "reviewPolicy@"
// $param105 = "reviewPolicy@2025-01-31"
// $param106 = "2025-01-31"
// $param107 = "footnotes@"
// $param108 = "footnotes@2025-01-31"
// $param109 = "footnote4From@"
// $param110 = "footnote4From@2025-01-31"
// $param111 = "2025-01-31"
// $param112 = "2025-01-31"
// $param113 = "imposedBy@"
// $param114 = "imposedBy@2025-01-31"
// $param115 = "2025-01-31"
// $param116 = "owners@"
// $param117 = "owners@2025-01-31"
// $param118 = [["organization:smic","organization:sm"]]
// $param119 = 200
// $param120 = ["chip:huawei-ascend-910c"]
// $param121 = ["organization:smic"]
// $param122 = "chip:huawei-ascend-910c"
// $param123 = "2025-01-31"
// $param124 = "vendor@"
// $param125 = "vendor@2025-01-31"
// $param126 = "2025-01-31"
// $param127 = ["organization:smic"]
// $param128 = "2025-01-31"
// $param129 = "country@"
// $param130 = "country@2025-01-31"
// $param131 = "chip:huawei-ascend-910c"
// $param132 = "2025-01-31"
// $param133 = "vendor@"
// $param134 = "vendor@2025-01-31"
// $param135 = "2025-01-31"
// $param136 = ["organization:smic"]
// $param137 = "organization:smic"
// $param138 = "2025-01-31"
// $param139 = "from@"
// $param140 = "from@2025-01-31"
// $param141 = "2025-01-31"
