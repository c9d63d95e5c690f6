MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE (EXISTS {
      WITH chip0, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        RETURN organization0.id
      } AS vendors0
      WITH chip0, (CASE
        WHEN (chip0.belowAggregateIoGBps <= $param1 OR chip0.aggregateIoGBpsHigh < $param2) THEN false
        WHEN chip0.aggregateIoGBpsLow >= $param3 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.tppHigh < $param4 THEN false
        WHEN chip0.tppLow >= $param5 THEN true
        ELSE NULL
      END) AS meets0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param6)
      END AND (chip0.id IN $param7 OR (CASE
        WHEN chip0.tppHigh < $param8 THEN false
        WHEN chip0.tppLow >= $param9 THEN true
        ELSE NULL
      END AND chip0.datacenter = $param10))) AS meets1, false AS guarded0
      WITH chip0, meets0, meets1, guarded0, (($param11 IN $param12 AND meets0) OR (CASE
        WHEN $param11 IN $param13 THEN true
        WHEN true THEN NULL
        ELSE false
      END AND meets1)) AS caught0
      WITH CASE
        WHEN $param11 = $param14 THEN 'NOT_AN_EXPORT'
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
      WHERE status0 IN $param15
      RETURN status0
    } AND chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param16
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param17 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE (EXISTS {
        WITH chip0, COLLECT {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          RETURN organization1.id
        } AS vendors1
        WITH chip0, (CASE
          WHEN (chip0.belowAggregateIoGBps <= $param18 OR chip0.aggregateIoGBpsHigh < $param19) THEN false
          WHEN chip0.aggregateIoGBpsLow >= $param20 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip0.tppHigh < $param21 THEN false
          WHEN chip0.tppLow >= $param22 THEN true
          ELSE NULL
        END) AS meets2, (CASE
          WHEN size(vendors1) = 0 THEN NULL
          ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param23)
        END AND (chip0.id IN $param24 OR (CASE
          WHEN chip0.tppHigh < $param25 THEN false
          WHEN chip0.tppLow >= $param26 THEN true
          ELSE NULL
        END AND chip0.datacenter = $param27))) AS meets3, false AS guarded1
        WITH chip0, meets2, meets3, guarded1, (($param28 IN $param29 AND meets2) OR (CASE
          WHEN $param28 IN $param30 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets3)) AS caught1
        WITH CASE
          WHEN $param28 = $param31 THEN 'NOT_AN_EXPORT'
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
        WHERE status1 IN $param32
        RETURN status1
      } AND chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param33
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param34
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp, chip0.releaseDate, [chip0.id, chip0.name, chip0.releaseDate, chip0.designCountryCode, chip0.dieAreaMm2, chip0.tppFormat, chip0.estimatedFields, chip0.tpp, chip0.tppLow, chip0.tppHigh, chip0.performanceDensity, chip0.performanceDensityLow, chip0.performanceDensityHigh, chip0.datacenter, chip0.usOrigin, chip0.aggregateIoGBpsLow, chip0.aggregateIoGBpsHigh, chip0.belowAggregateIoGBps, chip0.memoryBandwidthGBps, chip0.memoryAndIoGBpsLow, chip0.memoryAndIoGBpsHigh, chip0.nodeNm, chip0.nonPlanar, chip0.hasHbm, COLLECT {
    MATCH (chip0)-[:DESIGNED_BY]->(organization2)
    RETURN organization2.id
  }, COLLECT {
    WITH chip0
    WHERE chip0.belowAggregateIoGBps IS NOT NULL
    MATCH (claim0:Claim)
    WHERE (claim0.subjectId = chip0.id AND claim0.predicate = $param35)
    MATCH (claim0)-[:CITES]->(source0)
    WITH DISTINCT source0
    ORDER BY source0.id ASC
    RETURN [source0.title, source0.url, source0.id]
  }]]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE EXISTS {
    WITH chip1, COLLECT {
      MATCH (chip1)-[:DESIGNED_BY]->(organization3)
      RETURN organization3.id
    } AS vendors2
    WITH chip1, (CASE
      WHEN (chip1.belowAggregateIoGBps <= $param36 OR chip1.aggregateIoGBpsHigh < $param37) THEN false
      WHEN chip1.aggregateIoGBpsLow >= $param38 THEN true
      ELSE NULL
    END AND CASE
      WHEN chip1.tppHigh < $param39 THEN false
      WHEN chip1.tppLow >= $param40 THEN true
      ELSE NULL
    END) AS meets4, (CASE
      WHEN size(vendors2) = 0 THEN NULL
      ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param41)
    END AND (chip1.id IN $param42 OR (CASE
      WHEN chip1.tppHigh < $param43 THEN false
      WHEN chip1.tppLow >= $param44 THEN true
      ELSE NULL
    END AND chip1.datacenter = $param45))) AS meets5, false AS guarded2
    WITH chip1, meets4, meets5, guarded2, (($param46 IN $param47 AND meets4) OR (CASE
      WHEN $param46 IN $param48 THEN true
      WHEN true THEN NULL
      ELSE false
    END AND meets5)) AS caught2
    WITH CASE
      WHEN $param46 = $param49 THEN 'NOT_AN_EXPORT'
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
    WHERE status2 IN $param50
    RETURN status2
  }
}] AS column0
// $param0 = "dataset:current"
// $param1 = 600
// $param2 = 600
// $param3 = 600
// $param4 = 4800
// $param5 = 4800
// $param6 = ["organization:nvidia"]
// $param7 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param8 = 4800
// $param9 = 4800
// $param10 = true
// $param11 = "CN"
// $param12 = ["CN"]
// $param13 = ["CN"]
// $param14 = "US"
// $param15 = ["LICENSE_REQUIRED"]
// $param16 = 6
// $param17 = 6
// $param18 = 600
// $param19 = 600
// $param20 = 600
// $param21 = 4800
// $param22 = 4800
// $param23 = ["organization:nvidia"]
// $param24 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param25 = 4800
// $param26 = 4800
// $param27 = true
// $param28 = "CN"
// $param29 = ["CN"]
// $param30 = ["CN"]
// $param31 = "US"
// $param32 = ["LICENSE_REQUIRED"]
// $param33 = 6
// $param34 = 6
// $param35 = "belowAggregateIoGBps"
// $param36 = 600
// $param37 = 600
// $param38 = 600
// $param39 = 4800
// $param40 = 4800
// $param41 = ["organization:nvidia"]
// $param42 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param43 = 4800
// $param44 = 4800
// $param45 = true
// $param46 = "CN"
// $param47 = ["CN"]
// $param48 = ["CN"]
// $param49 = "US"
// $param50 = ["LICENSE_REQUIRED"]


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE ((EXISTS {
      WITH chip0, COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization0)
        RETURN organization0.id
      } AS vendors0
      WITH chip0, (CASE
        WHEN (chip0.belowAggregateIoGBps <= $param1 OR chip0.aggregateIoGBpsHigh < $param2) THEN false
        WHEN chip0.aggregateIoGBpsLow >= $param3 THEN true
        ELSE NULL
      END AND CASE
        WHEN chip0.tppHigh < $param4 THEN false
        WHEN chip0.tppLow >= $param5 THEN true
        ELSE NULL
      END) AS meets0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param6)
      END AND (chip0.id IN $param7 OR (CASE
        WHEN chip0.tppHigh < $param8 THEN false
        WHEN chip0.tppLow >= $param9 THEN true
        ELSE NULL
      END AND chip0.datacenter = $param10))) AS meets1, false AS guarded0
      WITH chip0, meets0, meets1, guarded0, (($param11 IN $param12 AND meets0) OR (CASE
        WHEN $param11 IN $param13 THEN true
        WHEN true THEN NULL
        ELSE false
      END AND meets1)) AS caught0
      WITH CASE
        WHEN $param11 = $param14 THEN 'NOT_AN_EXPORT'
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
      WHERE status0 IN $param15
      RETURN status0
    } AND chip0.releaseDate <= $param16) AND chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
    WITH chip0
    ORDER BY chip0.tpp DESC, chip0.id DESC
    LIMIT $param17
    RETURN chip0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param18 THEN COLLECT {
      MATCH (chip0:Chip)
      WHERE ((EXISTS {
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
        END) AS meets2, (CASE
          WHEN size(vendors1) = 0 THEN NULL
          ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param24)
        END AND (chip0.id IN $param25 OR (CASE
          WHEN chip0.tppHigh < $param26 THEN false
          WHEN chip0.tppLow >= $param27 THEN true
          ELSE NULL
        END AND chip0.datacenter = $param28))) AS meets3, false AS guarded1
        WITH chip0, meets2, meets3, guarded1, (($param29 IN $param30 AND meets2) OR (CASE
          WHEN $param29 IN $param31 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets3)) AS caught1
        WITH CASE
          WHEN $param29 = $param32 THEN 'NOT_AN_EXPORT'
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
      } AND chip0.releaseDate <= $param34) AND chip0.tpp IS NULL AND chip0.id IS NOT NULL)
      WITH chip0
      ORDER BY chip0.id DESC
      LIMIT $param35
      RETURN chip0
    }
    ELSE []
  END) AS chip0
  WITH chip0
  
  LIMIT $param36
  RETURN [[chip0.tpp, chip0.id], [chip0.id, chip0.tpp]]
}, COUNT {
  MATCH (chip1:Chip)
  WHERE ((EXISTS {
    WITH chip1, COLLECT {
      MATCH (chip1)-[:DESIGNED_BY]->(organization2)
      RETURN organization2.id
    } AS vendors2
    WITH chip1, (CASE
      WHEN (chip1.belowAggregateIoGBps <= $param37 OR chip1.aggregateIoGBpsHigh < $param38) THEN false
      WHEN chip1.aggregateIoGBpsLow >= $param39 THEN true
      ELSE NULL
    END AND CASE
      WHEN chip1.tppHigh < $param40 THEN false
      WHEN chip1.tppLow >= $param41 THEN true
      ELSE NULL
    END) AS meets4, (CASE
      WHEN size(vendors2) = 0 THEN NULL
      ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param42)
    END AND (chip1.id IN $param43 OR (CASE
      WHEN chip1.tppHigh < $param44 THEN false
      WHEN chip1.tppLow >= $param45 THEN true
      ELSE NULL
    END AND chip1.datacenter = $param46))) AS meets5, false AS guarded2
    WITH chip1, meets4, meets5, guarded2, (($param47 IN $param48 AND meets4) OR (CASE
      WHEN $param47 IN $param49 THEN true
      WHEN true THEN NULL
      ELSE false
    END AND meets5)) AS caught2
    WITH CASE
      WHEN $param47 = $param50 THEN 'NOT_AN_EXPORT'
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
  } AND chip1.releaseDate <= $param52) AND chip1.id IS NOT NULL)
}] AS column0
// $param0 = "dataset:current"
// $param1 = 600
// $param2 = 600
// $param3 = 600
// $param4 = 4800
// $param5 = 4800
// $param6 = ["organization:nvidia"]
// $param7 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param8 = 4800
// $param9 = 4800
// $param10 = true
// $param11 = "CN"
// $param12 = ["CN"]
// $param13 = ["CN"]
// $param14 = "US"
// $param15 = ["LICENSE_REQUIRED"]
// $param16 = "2023-10-30"
// $param17 = 101
// $param18 = 101
// $param19 = 600
// $param20 = 600
// $param21 = 600
// $param22 = 4800
// $param23 = 4800
// $param24 = ["organization:nvidia"]
// $param25 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param26 = 4800
// $param27 = 4800
// $param28 = true
// $param29 = "CN"
// $param30 = ["CN"]
// $param31 = ["CN"]
// $param32 = "US"
// $param33 = ["LICENSE_REQUIRED"]
// $param34 = "2023-10-30"
// $param35 = 101
// $param36 = 101
// $param37 = 600
// $param38 = 600
// $param39 = 600
// $param40 = 4800
// $param41 = 4800
// $param42 = ["organization:nvidia"]
// $param43 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param44 = 4800
// $param45 = 4800
// $param46 = true
// $param47 = "CN"
// $param48 = ["CN"]
// $param49 = ["CN"]
// $param50 = "US"
// $param51 = ["LICENSE_REQUIRED"]
// $param52 = "2023-10-30"
