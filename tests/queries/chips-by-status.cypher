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
        WHEN (chip0.belowAggregateIoGBps <= $param2 OR chip0.aggregateIoGBpsHigh < $param3) THEN false
        WHEN chip0.aggregateIoGBpsLow >= $param4 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.tppHigh < $param5 THEN false
        WHEN chip0.tppLow >= $param6 THEN true
        ELSE NULL
      END) AS meets0, $param7 IN $param8 AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param9)
      END AND (chip0.id IN $param10 OR (CASE
        WHEN chip0.tppHigh < $param11 THEN false
        WHEN chip0.tppLow >= $param12 THEN true
        ELSE NULL
      END AND chip0.datacenter = $param13))) AS meets1, CASE
        WHEN $param7 IN $param14 THEN true
        WHEN true THEN NULL
        ELSE false
      END AS reaches1, false AS guarded0
      WITH chip0, meets0, reaches0, meets1, reaches1, guarded0, ((reaches0 AND meets0) OR (reaches1 AND meets1)) AS caught0
      WITH CASE
        WHEN $param7 = $param15 THEN 'NOT_AN_EXPORT'
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
      WHERE status0 IN $param16
      RETURN status0
    } AND chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param17
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param18 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (EXISTS {
        WITH chip0, COLLECT {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          RETURN organization1.id
        } AS vendors1
        WITH chip0, (CASE
          WHEN (chip0.belowAggregateIoGBps <= $param19 OR chip0.aggregateIoGBpsHigh < $param20) THEN false
          WHEN chip0.aggregateIoGBpsLow >= $param21 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip0.tppHigh < $param22 THEN false
          WHEN chip0.tppLow >= $param23 THEN true
          ELSE NULL
        END) AS meets2, $param24 IN $param25 AS reaches2, (CASE
          WHEN size(vendors1) = 0 THEN NULL
          ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param26)
        END AND (chip0.id IN $param27 OR (CASE
          WHEN chip0.tppHigh < $param28 THEN false
          WHEN chip0.tppLow >= $param29 THEN true
          ELSE NULL
        END AND chip0.datacenter = $param30))) AS meets3, CASE
          WHEN $param24 IN $param31 THEN true
          WHEN true THEN NULL
          ELSE false
        END AS reaches3, false AS guarded1
        WITH chip0, meets2, reaches2, meets3, reaches3, guarded1, ((reaches2 AND meets2) OR (reaches3 AND meets3)) AS caught1
        WITH CASE
          WHEN $param24 = $param32 THEN 'NOT_AN_EXPORT'
          WHEN caught1 THEN CASE
            WHEN chip0.usOrigin = true THEN 'LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN (caught1 IS NULL OR guarded1) THEN 'UNDETERMINED'
          WHEN meets2 THEN CASE
            WHEN chip0.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN meets2 IS NULL THEN 'UNDETERMINED'
          ELSE 'NOT_CONTROLLED'
        END AS status1
        WHERE status1 IN $param33
        RETURN status1
      } AND chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param34
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param35
  RETURN [[chip0.tpp, chip0.id], [chip0.id, [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization2)
    RETURN organization2.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param36)
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }], chip0.tpp, chip0.releaseDate]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE EXISTS {
    WITH chip1, COLLECT {
      MATCH (chip1)-[:DESIGNED_BY]->(organization3)
      RETURN organization3.id
    } AS vendors2
    WITH chip1, (CASE
      WHEN (chip1.belowAggregateIoGBps <= $param37 OR chip1.aggregateIoGBpsHigh < $param38) THEN false
      WHEN chip1.aggregateIoGBpsLow >= $param39 THEN true
      ELSE NULL
    END AND CASE
      WHEN chip1.tppHigh < $param40 THEN false
      WHEN chip1.tppLow >= $param41 THEN true
      ELSE NULL
    END) AS meets4, $param42 IN $param43 AS reaches4, (CASE
      WHEN size(vendors2) = 0 THEN NULL
      ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param44)
    END AND (chip1.id IN $param45 OR (CASE
      WHEN chip1.tppHigh < $param46 THEN false
      WHEN chip1.tppLow >= $param47 THEN true
      ELSE NULL
    END AND chip1.datacenter = $param48))) AS meets5, CASE
      WHEN $param42 IN $param49 THEN true
      WHEN true THEN NULL
      ELSE false
    END AS reaches5, false AS guarded2
    WITH chip1, meets4, reaches4, meets5, reaches5, guarded2, ((reaches4 AND meets4) OR (reaches5 AND meets5)) AS caught2
    WITH CASE
      WHEN $param42 = $param50 THEN 'NOT_AN_EXPORT'
      WHEN caught2 THEN CASE
        WHEN chip1.usOrigin = true THEN 'LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN (caught2 IS NULL OR guarded2) THEN 'UNDETERMINED'
      WHEN meets4 THEN CASE
        WHEN chip1.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN meets4 IS NULL THEN 'UNDETERMINED'
      ELSE 'NOT_CONTROLLED'
    END AS status2
    WHERE status2 IN $param51
    RETURN status2
  }
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 600
// $param3 = 600
// $param4 = 600
// $param5 = 4800
// $param6 = 4800
// $param7 = "CN"
// $param8 = ["CN"]
// $param9 = ["organization:nvidia"]
// $param10 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param11 = 4800
// $param12 = 4800
// $param13 = true
// $param14 = ["CN"]
// $param15 = "US"
// $param16 = ["LICENSE_REQUIRED"]
// $param17 = 6
// $param18 = 6
// $param19 = 600
// $param20 = 600
// $param21 = 600
// $param22 = 4800
// $param23 = 4800
// $param24 = "CN"
// $param25 = ["CN"]
// $param26 = ["organization:nvidia"]
// $param27 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param28 = 4800
// $param29 = 4800
// $param30 = true
// $param31 = ["CN"]
// $param32 = "US"
// $param33 = ["LICENSE_REQUIRED"]
// $param34 = 6
// $param35 = 6
// $param36 = "belowAggregateIoGBps"
// $param37 = 600
// $param38 = 600
// $param39 = 600
// $param40 = 4800
// $param41 = 4800
// $param42 = "CN"
// $param43 = ["CN"]
// $param44 = ["organization:nvidia"]
// $param45 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param46 = 4800
// $param47 = 4800
// $param48 = true
// $param49 = ["CN"]
// $param50 = "US"
// $param51 = ["LICENSE_REQUIRED"]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE ((EXISTS {
      WITH chip0, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        RETURN organization0.id
      } AS vendors0
      WITH chip0, (CASE
        WHEN (chip0.belowAggregateIoGBps <= $param2 OR chip0.aggregateIoGBpsHigh < $param3) THEN false
        WHEN chip0.aggregateIoGBpsLow >= $param4 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.tppHigh < $param5 THEN false
        WHEN chip0.tppLow >= $param6 THEN true
        ELSE NULL
      END) AS meets0, $param7 IN $param8 AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param9)
      END AND (chip0.id IN $param10 OR (CASE
        WHEN chip0.tppHigh < $param11 THEN false
        WHEN chip0.tppLow >= $param12 THEN true
        ELSE NULL
      END AND chip0.datacenter = $param13))) AS meets1, CASE
        WHEN $param7 IN $param14 THEN true
        WHEN true THEN NULL
        ELSE false
      END AS reaches1, false AS guarded0
      WITH chip0, meets0, reaches0, meets1, reaches1, guarded0, ((reaches0 AND meets0) OR (reaches1 AND meets1)) AS caught0
      WITH CASE
        WHEN $param7 = $param15 THEN 'NOT_AN_EXPORT'
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
      WHERE status0 IN $param16
      RETURN status0
    } AND chip0.releaseDate <= $param17) AND chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param18
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param19 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE ((EXISTS {
        WITH chip0, COLLECT {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          RETURN organization1.id
        } AS vendors1
        WITH chip0, (CASE
          WHEN (chip0.belowAggregateIoGBps <= $param20 OR chip0.aggregateIoGBpsHigh < $param21) THEN false
          WHEN chip0.aggregateIoGBpsLow >= $param22 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip0.tppHigh < $param23 THEN false
          WHEN chip0.tppLow >= $param24 THEN true
          ELSE NULL
        END) AS meets2, $param25 IN $param26 AS reaches2, (CASE
          WHEN size(vendors1) = 0 THEN NULL
          ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param27)
        END AND (chip0.id IN $param28 OR (CASE
          WHEN chip0.tppHigh < $param29 THEN false
          WHEN chip0.tppLow >= $param30 THEN true
          ELSE NULL
        END AND chip0.datacenter = $param31))) AS meets3, CASE
          WHEN $param25 IN $param32 THEN true
          WHEN true THEN NULL
          ELSE false
        END AS reaches3, false AS guarded1
        WITH chip0, meets2, reaches2, meets3, reaches3, guarded1, ((reaches2 AND meets2) OR (reaches3 AND meets3)) AS caught1
        WITH CASE
          WHEN $param25 = $param33 THEN 'NOT_AN_EXPORT'
          WHEN caught1 THEN CASE
            WHEN chip0.usOrigin = true THEN 'LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN (caught1 IS NULL OR guarded1) THEN 'UNDETERMINED'
          WHEN meets2 THEN CASE
            WHEN chip0.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN meets2 IS NULL THEN 'UNDETERMINED'
          ELSE 'NOT_CONTROLLED'
        END AS status1
        WHERE status1 IN $param34
        RETURN status1
      } AND chip0.releaseDate <= $param35) AND chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param36
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param37
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE ((EXISTS {
    WITH chip1, COLLECT {
      MATCH (chip1)-[:DESIGNED_BY]->(organization2)
      RETURN organization2.id
    } AS vendors2
    WITH chip1, (CASE
      WHEN (chip1.belowAggregateIoGBps <= $param38 OR chip1.aggregateIoGBpsHigh < $param39) THEN false
      WHEN chip1.aggregateIoGBpsLow >= $param40 THEN true
      ELSE NULL
    END AND CASE
      WHEN chip1.tppHigh < $param41 THEN false
      WHEN chip1.tppLow >= $param42 THEN true
      ELSE NULL
    END) AS meets4, $param43 IN $param44 AS reaches4, (CASE
      WHEN size(vendors2) = 0 THEN NULL
      ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param45)
    END AND (chip1.id IN $param46 OR (CASE
      WHEN chip1.tppHigh < $param47 THEN false
      WHEN chip1.tppLow >= $param48 THEN true
      ELSE NULL
    END AND chip1.datacenter = $param49))) AS meets5, CASE
      WHEN $param43 IN $param50 THEN true
      WHEN true THEN NULL
      ELSE false
    END AS reaches5, false AS guarded2
    WITH chip1, meets4, reaches4, meets5, reaches5, guarded2, ((reaches4 AND meets4) OR (reaches5 AND meets5)) AS caught2
    WITH CASE
      WHEN $param43 = $param51 THEN 'NOT_AN_EXPORT'
      WHEN caught2 THEN CASE
        WHEN chip1.usOrigin = true THEN 'LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN (caught2 IS NULL OR guarded2) THEN 'UNDETERMINED'
      WHEN meets4 THEN CASE
        WHEN chip1.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
        ELSE 'UNDETERMINED'
      END
      WHEN meets4 IS NULL THEN 'UNDETERMINED'
      ELSE 'NOT_CONTROLLED'
    END AS status2
    WHERE status2 IN $param52
    RETURN status2
  } AND chip1.releaseDate <= $param53) AND chip1.id IS NOT NULL)
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 600
// $param3 = 600
// $param4 = 600
// $param5 = 4800
// $param6 = 4800
// $param7 = "CN"
// $param8 = ["CN"]
// $param9 = ["organization:nvidia"]
// $param10 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param11 = 4800
// $param12 = 4800
// $param13 = true
// $param14 = ["CN"]
// $param15 = "US"
// $param16 = ["LICENSE_REQUIRED"]
// $param17 = "2023-10-30"
// $param18 = 101
// $param19 = 101
// $param20 = 600
// $param21 = 600
// $param22 = 600
// $param23 = 4800
// $param24 = 4800
// $param25 = "CN"
// $param26 = ["CN"]
// $param27 = ["organization:nvidia"]
// $param28 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param29 = 4800
// $param30 = 4800
// $param31 = true
// $param32 = ["CN"]
// $param33 = "US"
// $param34 = ["LICENSE_REQUIRED"]
// $param35 = "2023-10-30"
// $param36 = 101
// $param37 = 101
// $param38 = 600
// $param39 = 600
// $param40 = 600
// $param41 = 4800
// $param42 = 4800
// $param43 = "CN"
// $param44 = ["CN"]
// $param45 = ["organization:nvidia"]
// $param46 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param47 = 4800
// $param48 = 4800
// $param49 = true
// $param50 = ["CN"]
// $param51 = "US"
// $param52 = ["LICENSE_REQUIRED"]
// $param53 = "2023-10-30"
