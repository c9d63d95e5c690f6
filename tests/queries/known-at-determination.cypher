MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, redirects AS redirects, COLLECT {
  MATCH (chip0:Chip)
  WHERE ((chip0.knownFrom <= $param2 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param2)) AND chip0.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]]))
  RETURN [chip0.id, chip0.name, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param4 AND knownDay > $param5)) THEN substring(last([formerEntry IN chip0.releaseDateFormerly WHERE substring(formerEntry, 0, 10) <= $param6]), 11)
    ELSE chip0.releaseDate
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param7 AND knownDay > $param8)) THEN substring(last([formerEntry IN chip0.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param9]), 11)
    ELSE chip0.designCountryCode
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN toFloat(substring(last([formerEntry IN chip0.dieAreaMm2Formerly WHERE substring(formerEntry, 0, 10) <= $param12]), 11))
    ELSE chip0.dieAreaMm2
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param13 AND knownDay > $param14)) THEN substring(last([formerEntry IN chip0.tppFormatFormerly WHERE substring(formerEntry, 0, 10) <= $param15]), 11)
    ELSE chip0.tppFormat
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param16 AND knownDay > $param17)) THEN NULL
    ELSE chip0.estimatedFields
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN toFloat(substring(last([formerEntry IN chip0.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param20]), 11))
    ELSE chip0.tpp
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param21 AND knownDay > $param22)) THEN toFloat(substring(last([formerEntry IN chip0.tppLowFormerly WHERE substring(formerEntry, 0, 10) <= $param23]), 11))
    ELSE chip0.tppLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param24 AND knownDay > $param25)) THEN toFloat(substring(last([formerEntry IN chip0.tppHighFormerly WHERE substring(formerEntry, 0, 10) <= $param26]), 11))
    ELSE chip0.tppHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param27 AND knownDay > $param28)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityFormerly WHERE substring(formerEntry, 0, 10) <= $param29]), 11))
    ELSE chip0.performanceDensity
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param30 AND knownDay > $param31)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityLowFormerly WHERE substring(formerEntry, 0, 10) <= $param32]), 11))
    ELSE chip0.performanceDensityLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param33 AND knownDay > $param34)) THEN toFloat(substring(last([formerEntry IN chip0.performanceDensityHighFormerly WHERE substring(formerEntry, 0, 10) <= $param35]), 11))
    ELSE chip0.performanceDensityHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN toBoolean(substring(last([formerEntry IN chip0.datacenterFormerly WHERE substring(formerEntry, 0, 10) <= $param38]), 11))
    ELSE chip0.datacenter
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param39 AND knownDay > $param40)) THEN toBoolean(substring(last([formerEntry IN chip0.usOriginFormerly WHERE substring(formerEntry, 0, 10) <= $param41]), 11))
    ELSE chip0.usOrigin
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param42 AND knownDay > $param43)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param44]), 11))
    ELSE chip0.aggregateIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param45 AND knownDay > $param46)) THEN toFloat(substring(last([formerEntry IN chip0.aggregateIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param47]), 11))
    ELSE chip0.aggregateIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param48 AND knownDay > $param49)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param50]), 11))
    ELSE chip0.belowAggregateIoGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param51 AND knownDay > $param52)) THEN toFloat(substring(last([formerEntry IN chip0.memoryBandwidthGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param53]), 11))
    ELSE chip0.memoryBandwidthGBps
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param54 AND knownDay > $param55)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsLowFormerly WHERE substring(formerEntry, 0, 10) <= $param56]), 11))
    ELSE chip0.memoryAndIoGBpsLow
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param57 AND knownDay > $param58)) THEN toFloat(substring(last([formerEntry IN chip0.memoryAndIoGBpsHighFormerly WHERE substring(formerEntry, 0, 10) <= $param59]), 11))
    ELSE chip0.memoryAndIoGBpsHigh
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param60 AND knownDay > $param61)) THEN toFloat(substring(last([formerEntry IN chip0.nodeNmFormerly WHERE substring(formerEntry, 0, 10) <= $param62]), 11))
    ELSE chip0.nodeNm
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param63 AND knownDay > $param64)) THEN toBoolean(substring(last([formerEntry IN chip0.nonPlanarFormerly WHERE substring(formerEntry, 0, 10) <= $param65]), 11))
    ELSE chip0.nonPlanar
  END, CASE
    WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param66 AND knownDay > $param67)) THEN toBoolean(substring(last([formerEntry IN chip0.hasHbmFormerly WHERE substring(formerEntry, 0, 10) <= $param68]), 11))
    ELSE chip0.hasHbm
  END, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param69 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param69)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param70 AND knownDay > $param71)), false)))
    RETURN organization0.id
  }, COLLECT {
    WITH chip0
    WHERE CASE
      WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param72 AND knownDay > $param73)) THEN toFloat(substring(last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param74]), 11))
      ELSE chip0.belowAggregateIoGBps
    END IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (((claim0.recordedFrom <= $param75 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param75)) AND claim0.recordedUntil > $param75) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param76))
    MATCH (claim0)-[:CITES]->(source0)
    WHERE (source0.knownFrom <= $param77 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param77))
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]
} AS column0, COLLECT {
  UNWIND $param78 AS asked0
  OPTIONAL MATCH (chip1:Chip { id: asked0[0] })
  WITH asked0, chip1
  WHERE chip1 IS NULL
  MATCH (chip2:Chip)
  WHERE chip2.id STARTS WITH asked0[1]
  WITH DISTINCT chip2
  ORDER BY chip2.id ASC
  LIMIT $param79
  RETURN chip2.id
} AS column1, COLLECT {
  MATCH (organization1:Organization)
  WHERE ((organization1.knownFrom <= $param80 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param80)) AND organization1.id IN ($param81 + [given IN redirects WHERE given[0] IN $param81 | given[1]]))
  RETURN [organization1.id, COLLECT {
    MATCH (organization1)-[:OWNED_BY*0..4]->(organization2)
    WHERE (organization2.knownFrom <= $param82 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param82))
    WITH DISTINCT organization2
    RETURN [organization2.id, organization2.name, CASE
      WHEN any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param83 AND knownDay > $param84)) THEN substring(last([formerEntry IN organization2.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param85]), 11)
      ELSE organization2.countryCode
    END, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization2)
      WHERE (listing0.knownFrom <= $param86 OR (listing0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param86))
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param87 AND knownDay > $param88)) THEN substring(last([formerEntry IN listing0.citationFormerly WHERE substring(formerEntry, 0, 10) <= $param89]), 11)
        ELSE listing0.citation
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param90 AND knownDay > $param91)) THEN substring(last([formerEntry IN listing0.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param92]), 11)
        ELSE listing0.from
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param93 AND knownDay > $param94)) THEN substring(last([formerEntry IN listing0.untilFormerly WHERE substring(formerEntry, 0, 10) <= $param95]), 11)
        ELSE listing0.until
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param96 AND knownDay > $param97)) THEN substring(last([formerEntry IN listing0.publishedDateFormerly WHERE substring(formerEntry, 0, 10) <= $param98]), 11)
        ELSE listing0.publishedDate
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param99 AND knownDay > $param100)) THEN substring(last([formerEntry IN listing0.statusOnFormerly WHERE substring(formerEntry, 0, 10) <= $param101]), 11)
        ELSE listing0.statusOn
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param102 AND knownDay > $param103)) THEN substring(last([formerEntry IN listing0.licenseRequirementFormerly WHERE substring(formerEntry, 0, 10) <= $param104]), 11)
        ELSE listing0.licenseRequirement
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param105 AND knownDay > $param106)) THEN substring(last([formerEntry IN listing0.reviewPolicyFormerly WHERE substring(formerEntry, 0, 10) <= $param107]), 11)
        ELSE listing0.reviewPolicy
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param108 AND knownDay > $param109)) THEN NULL
        ELSE listing0.footnotes
      END, CASE
        WHEN any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param110 AND knownDay > $param111)) THEN substring(last([formerEntry IN listing0.footnote4FromFormerly WHERE substring(formerEntry, 0, 10) <= $param112]), 11)
        ELSE listing0.footnote4From
      END, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        WHERE ((regulation0.knownFrom <= $param113 OR (regulation0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param113)) AND NOT (coalesce(any(knownDay IN listing0.knownDays WHERE (knownDay STARTS WITH $param114 AND knownDay > $param115)), false)))
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization2)-[ownedBy0:OWNED_BY]->(organization3)
      WHERE ((organization3.knownFrom <= $param116 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param116)) AND NOT (coalesce(any(knownDay IN organization2.knownDays WHERE (knownDay STARTS WITH $param117 AND knownDay > $param118)), false)))
      WITH organization3, ownedBy0
      ORDER BY ownedBy0.position ASC, organization3.id ASC
      RETURN [ownedBy0.share, organization3.id]
    }]
  }]
} AS column2, [] AS column3, COLLECT {
  UNWIND $param119 AS asked1
  OPTIONAL MATCH (organization4:Organization { id: asked1[0] })
  WITH asked1, organization4
  WHERE organization4 IS NULL
  MATCH (organization5:Organization)
  WHERE organization5.id STARTS WITH asked1[1]
  WITH DISTINCT organization5
  ORDER BY organization5.id ASC
  LIMIT $param120
  RETURN organization5.id
} AS column4, COLLECT {
  MATCH (held:Chip)
  WHERE held.id IN ($param121 + [given IN redirects WHERE given[0] IN $param121 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column5, COLLECT {
  MATCH (held:Organization)
  WHERE held.id IN ($param122 + [given IN redirects WHERE given[0] IN $param122 | given[1]])
  WITH held
  ORDER BY held.id ASC
  RETURN [held.id, held.name]
} AS column6, COLLECT {
  CALL (dataset, redirects) {
    MATCH (chip3:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param123 | given[1]]), $param123) })-[:DESIGNED_BY]->(organization6)
    WHERE (dataset.firstPublishedOn <= $param124 AND NOT (coalesce(any(knownDay IN chip3.knownDays WHERE (knownDay STARTS WITH $param125 AND knownDay > $param126)), false)))
    RETURN organization6
    UNION
    MATCH (organization6:Organization)
    WHERE (dataset.firstPublishedOn <= $param127 AND organization6.id IN ($param128 + [given IN redirects WHERE given[0] IN $param128 | given[1]]))
    RETURN organization6
  }
  RETURN [organization6.id, COLLECT {
    MATCH (organization6)-[:LOCATED_IN]->(country0)
    WHERE ((country0.knownFrom <= $param129 OR (country0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param129)) AND NOT (coalesce(any(knownDay IN organization6.knownDays WHERE (knownDay STARTS WITH $param130 AND knownDay > $param131)), false)))
    RETURN [country0.code]
  }]
} AS column7, COLLECT {
  CALL (dataset, redirects) {
    MATCH (chip4:Chip { id: coalesce(head([given IN redirects WHERE given[0] = $param132 | given[1]]), $param132) })-[:DESIGNED_BY]->(organization7)
    WHERE (dataset.firstPublishedOn <= $param133 AND NOT (coalesce(any(knownDay IN chip4.knownDays WHERE (knownDay STARTS WITH $param134 AND knownDay > $param135)), false)))
    RETURN organization7
    UNION
    MATCH (organization7:Organization)
    WHERE (dataset.firstPublishedOn <= $param136 AND organization7.id IN ($param137 + [given IN redirects WHERE given[0] IN $param137 | given[1]]))
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
  MATCH (organization8:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param138 | given[1]]), $param138) })-[:OWNED_BY*0..4]->(organization9)<-[:LISTS]-(listing1)
  WHERE dataset.firstPublishedOn <= $param139
  WITH DISTINCT listing1
  RETURN [listing1.id, CASE
    WHEN any(knownDay IN listing1.knownDays WHERE (knownDay STARTS WITH $param140 AND knownDay > $param141)) THEN substring(last([formerEntry IN listing1.fromFormerly WHERE substring(formerEntry, 0, 10) <= $param142]), 11)
    ELSE listing1.from
  END]
} AS column11
// $param0 = "dataset:current"
// $param1 = ["redirect:chip:huawei-ascend-910c","redirect:organization:smic"]
// $param2 = "2025-01-31"
// $param3 = ["chip:huawei-ascend-910c"]
// $param4 = "releaseDate@"
// $param5 = "releaseDate@2025-01-31"
// $param6 = "2025-01-31"
// $param7 = "designCountryCode@"
// $param8 = "designCountryCode@2025-01-31"
// $param9 = "2025-01-31"
// $param10 = "dieAreaMm2@"
// $param11 = "dieAreaMm2@2025-01-31"
// $param12 = "2025-01-31"
// $param13 = "tppFormat@"
// $param14 = "tppFormat@2025-01-31"
// $param15 = "2025-01-31"
// $param16 = "estimatedFields@"
// $param17 = "estimatedFields@2025-01-31"
// $param18 = "tpp@"
// $param19 = "tpp@2025-01-31"
// $param20 = "2025-01-31"
// $param21 = "tppLow@"
// $param22 = "tppLow@2025-01-31"
// $param23 = "2025-01-31"
// $param24 = "tppHigh@"
// $param25 = "tppHigh@2025-01-31"
// $param26 = "2025-01-31"
// $param27 = "performanceDensity@"
// $param28 = "performanceDensity@2025-01-31"
// $param29 = "2025-01-31"
// $param30 = "performanceDensityLow@"
// $param31 = "performanceDensityLow@2025-01-31"
// $param32 = "2025-01-31"
// $param33 = "performanceDensityHigh@"
// $param34 = "performanceDensityHigh@2025-01-31"
// $param35 = "2025-01-31"
// $param36 = "datacenter@"
// $param37 = "datacenter@2025-01-31"
// $param38 = "2025-01-31"
// $param39 = "usOrigin@"
// $param40 = "usOrigin@2025-01-31"
// $param41 = "2025-01-31"
// $param42 = "aggregateIoGBpsLow@"
// $param43 = "aggregateIoGBpsLow@2025-01-31"
// $param44 = "2025-01-31"
// $param45 = "aggregateIoGBpsHigh@"
// $param46 = "aggregateIoGBpsHigh@2025-01-31"
// $param47 = "2025-01-31"
// $param48 = "belowAggregateIoGBps@"
// $param49 = "belowAggregateIoGBps@2025-01-31"
// $param50 = "2025-01-31"
// $param51 = "memoryBandwidthGBps@"
// $param52 = "memoryBandwidthGBps@2025-01-31"
// $param53 = "2025-01-31"
// $param54 = "memoryAndIoGBpsLow@"
// $param55 = "memoryAndIoGBpsLow@2025-01-31"
// $param56 = "2025-01-31"
// $param57 = "memoryAndIoGBpsHigh@"
// $param58 = "memoryAndIoGBpsHigh@2025-01-31"
// $param59 = "2025-01-31"
// $param60 = "nodeNm@"
// $param61 = "nodeNm@2025-01-31"
// $param62 = "2025-01-31"
// $param63 = "nonPlanar@"
// $param64 = "nonPlanar@2025-01-31"
// $param65 = "2025-01-31"
// $param66 = "hasHbm@"
// $param67 = "hasHbm@2025-01-31"
// $param68 = "2025-01-31"
// $param69 = "2025-01-31"
// $param70 = "vendor@"
// $param71 = "vendor@2025-01-31"
// $param72 = "belowAggregateIoGBps@"
// $param73 = "belowAggregateIoGBps@2025-01-31"
// $param74 = "2025-01-31"
// $param75 = "2025-01-31"
// $param76 = "belowAggregateIoGBps"
// $param77 = "2025-01-31"
// $param78 = [["chip:huawei-ascend-910c","chip:huaw"]]
// $param79 = 200
// $param80 = "2025-01-31"
// $param81 = ["organization:smic"]
// $param82 = "2025-01-31"
// $param83 = "countryCode@"
// $param84 = "countryCode@2025-01-31"
// $param85 = "2025-01-31"
// $param86 = "2025-01-31"
// $param87 = "citation@"
// $param88 = "citation@2025-01-31"
// $param89 = "2025-01-31"
// $param90 = "from@"
// $param91 = "from@2025-01-31"
// $param92 = "2025-01-31"
// $param93 = "until@"
// $param94 = "until@2025-01-31"
// $param95 = "2025-01-31"
// $param96 = "publishedDate@"
// $param97 = "publishedDate@2025-01-31"
// $param98 = "2025-01-31"
// $param99 = "statusOn@"
// $param100 = "statusOn@2025-01-31"
// $param101 = "2025-01-31"
// $param102 = "licenseRequirement@"
// $param103 = "licenseRequirement@2025-01-31"
// $param104 = "2025-01-31"
// $param105 = "reviewPolicy@"
// $param106 = "reviewPolicy@2025-01-31"
// $param107 = "2025-01-31"
// $param108 = "footnotes@"
// $param109 = "footnotes@2025-01-31"
// $param110 = "footnote4From@"
// $param111 = "footnote4From@2025-01-31"
// $param112 = "2025-01-31"
// $param113 = "2025-01-31"
// $param114 = "imposedBy@"
// $param115 = "imposedBy@2025-01-31"
// $param116 = "2025-01-31"
// $param117 = "owners@"
// $param118 = "owners@2025-01-31"
// $param119 = [["organization:smic","organization:sm"]]
// $param120 = 200
// $param121 = ["chip:huawei-ascend-910c"]
// $param122 = ["organization:smic"]
// $param123 = "chip:huawei-ascend-910c"
// $param124 = "2025-01-31"
// $param125 = "vendor@"
// $param126 = "vendor@2025-01-31"
// $param127 = "2025-01-31"
// $param128 = ["organization:smic"]
// $param129 = "2025-01-31"
// $param130 = "country@"
// $param131 = "country@2025-01-31"
// $param132 = "chip:huawei-ascend-910c"
// $param133 = "2025-01-31"
// $param134 = "vendor@"
// $param135 = "vendor@2025-01-31"
// $param136 = "2025-01-31"
// $param137 = ["organization:smic"]
// $param138 = "organization:smic"
// $param139 = "2025-01-31"
// $param140 = "from@"
// $param141 = "from@2025-01-31"
// $param142 = "2025-01-31"
