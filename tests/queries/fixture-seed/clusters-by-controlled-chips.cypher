MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (cluster0:Cluster)
    WHERE ((cluster0.countryCode = $param1 AND EXISTS {
      MATCH (cluster0)<-[:DEPLOYED_IN]-(chipDeployment0)
      WHERE (EXISTS {
        MATCH (chipDeployment0)-[:OF_CHIP]->(chip0)
        WHERE EXISTS {
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
          END) AS meets0, (CASE
            WHEN size(vendors0) = 0 THEN NULL
            ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param7)
          END AND (chip0.id IN $param8 OR (CASE
            WHEN chip0.tppHigh < $param9 THEN false
            WHEN chip0.tppLow >= $param10 THEN true
            ELSE NULL
          END AND chip0.datacenter = $param11))) AS meets1, false AS guarded0
          WITH chip0, meets0, meets1, guarded0, (($param12 IN $param13 AND meets0) OR (CASE
            WHEN $param12 IN $param14 THEN true
            WHEN true THEN NULL
            ELSE false
          END AND meets1)) AS caught0
          WITH CASE
            WHEN $param12 = $param15 THEN 'NOT_AN_EXPORT'
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
        }
      } OR EXISTS {
        MATCH (chipDeployment0)-[:CANDIDATE_CHIP]->(chip1)
        WHERE EXISTS {
          WITH chip1, COLLECT {
            MATCH (chip1)-[:DESIGNED_BY]->(organization1)
            RETURN organization1.id
          } AS vendors1
          WITH chip1, (CASE
            WHEN (chip1.belowAggregateIoGBps <= $param17 OR chip1.aggregateIoGBpsHigh < $param18) THEN false
            WHEN chip1.aggregateIoGBpsLow >= $param19 THEN true
            ELSE NULL
          END AND CASE
            WHEN chip1.tppHigh < $param20 THEN false
            WHEN chip1.tppLow >= $param21 THEN true
            ELSE NULL
          END) AS meets2, (CASE
            WHEN size(vendors1) = 0 THEN NULL
            ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param22)
          END AND (chip1.id IN $param23 OR (CASE
            WHEN chip1.tppHigh < $param24 THEN false
            WHEN chip1.tppLow >= $param25 THEN true
            ELSE NULL
          END AND chip1.datacenter = $param26))) AS meets3, false AS guarded1
          WITH chip1, meets2, meets3, guarded1, (($param27 IN $param28 AND meets2) OR (CASE
            WHEN $param27 IN $param29 THEN true
            WHEN true THEN NULL
            ELSE false
          END AND meets3)) AS caught1
          WITH CASE
            WHEN $param27 = $param30 THEN 'NOT_AN_EXPORT'
            WHEN caught1 THEN CASE
              WHEN chip1.usOrigin = true THEN 'LICENSE_REQUIRED'
              ELSE 'UNDETERMINED'
            END
            WHEN (caught1 IS NULL OR guarded1) THEN 'UNDETERMINED'
            WHEN meets2 THEN CASE
              WHEN chip1.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
              ELSE 'UNDETERMINED'
            END
            WHEN meets2 IS NULL THEN 'UNDETERMINED'
            ELSE 'NOT_CONTROLLED'
          END AS status1
          WHERE status1 IN $param31
          RETURN status1
        }
      })
    }) AND cluster0.h100Equivalents IS NOT NULL AND cluster0.id IS NOT NULL)
    WITH cluster0
    ORDER BY cluster0.h100Equivalents DESC, cluster0.id DESC
    LIMIT $param32
    RETURN cluster0, 0 AS segment0
    UNION ALL
    MATCH (cluster0:Cluster)
    WHERE ((cluster0.countryCode = $param33 AND EXISTS {
      MATCH (cluster0)<-[:DEPLOYED_IN]-(chipDeployment1)
      WHERE (EXISTS {
        MATCH (chipDeployment1)-[:OF_CHIP]->(chip2)
        WHERE EXISTS {
          WITH chip2, COLLECT {
            MATCH (chip2)-[:DESIGNED_BY]->(organization2)
            RETURN organization2.id
          } AS vendors2
          WITH chip2, (CASE
            WHEN (chip2.belowAggregateIoGBps <= $param34 OR chip2.aggregateIoGBpsHigh < $param35) THEN false
            WHEN chip2.aggregateIoGBpsLow >= $param36 THEN true
            ELSE NULL
          END AND CASE
            WHEN chip2.tppHigh < $param37 THEN false
            WHEN chip2.tppLow >= $param38 THEN true
            ELSE NULL
          END) AS meets4, (CASE
            WHEN size(vendors2) = 0 THEN NULL
            ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param39)
          END AND (chip2.id IN $param40 OR (CASE
            WHEN chip2.tppHigh < $param41 THEN false
            WHEN chip2.tppLow >= $param42 THEN true
            ELSE NULL
          END AND chip2.datacenter = $param43))) AS meets5, false AS guarded2
          WITH chip2, meets4, meets5, guarded2, (($param44 IN $param45 AND meets4) OR (CASE
            WHEN $param44 IN $param46 THEN true
            WHEN true THEN NULL
            ELSE false
          END AND meets5)) AS caught2
          WITH CASE
            WHEN $param44 = $param47 THEN 'NOT_AN_EXPORT'
            WHEN caught2 THEN CASE
              WHEN chip2.usOrigin = true THEN 'LICENSE_REQUIRED'
              ELSE 'UNDETERMINED'
            END
            WHEN (caught2 IS NULL OR guarded2) THEN 'UNDETERMINED'
            WHEN meets4 THEN CASE
              WHEN chip2.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
              ELSE 'UNDETERMINED'
            END
            WHEN meets4 IS NULL THEN 'UNDETERMINED'
            ELSE 'NOT_CONTROLLED'
          END AS status2
          WHERE status2 IN $param48
          RETURN status2
        }
      } OR EXISTS {
        MATCH (chipDeployment1)-[:CANDIDATE_CHIP]->(chip3)
        WHERE EXISTS {
          WITH chip3, COLLECT {
            MATCH (chip3)-[:DESIGNED_BY]->(organization3)
            RETURN organization3.id
          } AS vendors3
          WITH chip3, (CASE
            WHEN (chip3.belowAggregateIoGBps <= $param49 OR chip3.aggregateIoGBpsHigh < $param50) THEN false
            WHEN chip3.aggregateIoGBpsLow >= $param51 THEN true
            ELSE NULL
          END AND CASE
            WHEN chip3.tppHigh < $param52 THEN false
            WHEN chip3.tppLow >= $param53 THEN true
            ELSE NULL
          END) AS meets6, (CASE
            WHEN size(vendors3) = 0 THEN NULL
            ELSE any(vendor3 IN vendors3 WHERE vendor3 IN $param54)
          END AND (chip3.id IN $param55 OR (CASE
            WHEN chip3.tppHigh < $param56 THEN false
            WHEN chip3.tppLow >= $param57 THEN true
            ELSE NULL
          END AND chip3.datacenter = $param58))) AS meets7, false AS guarded3
          WITH chip3, meets6, meets7, guarded3, (($param59 IN $param60 AND meets6) OR (CASE
            WHEN $param59 IN $param61 THEN true
            WHEN true THEN NULL
            ELSE false
          END AND meets7)) AS caught3
          WITH CASE
            WHEN $param59 = $param62 THEN 'NOT_AN_EXPORT'
            WHEN caught3 THEN CASE
              WHEN chip3.usOrigin = true THEN 'LICENSE_REQUIRED'
              ELSE 'UNDETERMINED'
            END
            WHEN (caught3 IS NULL OR guarded3) THEN 'UNDETERMINED'
            WHEN meets6 THEN CASE
              WHEN chip3.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
              ELSE 'UNDETERMINED'
            END
            WHEN meets6 IS NULL THEN 'UNDETERMINED'
            ELSE 'NOT_CONTROLLED'
          END AS status3
          WHERE status3 IN $param63
          RETURN status3
        }
      })
    }) AND cluster0.h100Equivalents IS NULL AND cluster0.id IS NOT NULL)
    WITH cluster0
    ORDER BY cluster0.id DESC
    LIMIT $param64
    RETURN cluster0, 1 AS segment0
  }
  WITH cluster0, segment0
  ORDER BY segment0 ASC, cluster0.h100Equivalents IS NULL ASC, cluster0.h100Equivalents DESC, cluster0.id DESC
  LIMIT $param65
  RETURN [[cluster0.h100Equivalents, cluster0.id], [cluster0.id, cluster0.name, COLLECT {
    MATCH (cluster0)-[hasOwner0:HAS_OWNER]->(organization4)
    WITH organization4, hasOwner0
    ORDER BY hasOwner0.position ASC, organization4.id ASC
    RETURN [organization4.name]
  }, cluster0.operationalFrom, cluster0.h100Equivalents, COLLECT {
    MATCH (cluster0)<-[:DEPLOYED_IN]-(chipDeployment2)
    WITH chipDeployment2
    ORDER BY chipDeployment2.id ASC
    RETURN [COLLECT {
      MATCH (chipDeployment2)-[:OF_CHIP]->(chip4)
      RETURN [chip4.name]
    }, COLLECT {
      MATCH (chipDeployment2)-[:OF_FAMILY]->(chipFamily0)
      RETURN [chipFamily0.name]
    }, chipDeployment2.chipAsStated, chipDeployment2.chipCount]
  }]]
}, COUNT {
  MATCH (cluster1:Cluster)
  WHERE (cluster1.countryCode = $param66 AND EXISTS {
    MATCH (cluster1)<-[:DEPLOYED_IN]-(chipDeployment3)
    WHERE (EXISTS {
      MATCH (chipDeployment3)-[:OF_CHIP]->(chip5)
      WHERE EXISTS {
        WITH chip5, COLLECT {
          MATCH (chip5)-[:DESIGNED_BY]->(organization5)
          RETURN organization5.id
        } AS vendors4
        WITH chip5, (CASE
          WHEN (chip5.belowAggregateIoGBps <= $param67 OR chip5.aggregateIoGBpsHigh < $param68) THEN false
          WHEN chip5.aggregateIoGBpsLow >= $param69 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip5.tppHigh < $param70 THEN false
          WHEN chip5.tppLow >= $param71 THEN true
          ELSE NULL
        END) AS meets8, (CASE
          WHEN size(vendors4) = 0 THEN NULL
          ELSE any(vendor4 IN vendors4 WHERE vendor4 IN $param72)
        END AND (chip5.id IN $param73 OR (CASE
          WHEN chip5.tppHigh < $param74 THEN false
          WHEN chip5.tppLow >= $param75 THEN true
          ELSE NULL
        END AND chip5.datacenter = $param76))) AS meets9, false AS guarded4
        WITH chip5, meets8, meets9, guarded4, (($param77 IN $param78 AND meets8) OR (CASE
          WHEN $param77 IN $param79 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets9)) AS caught4
        WITH CASE
          WHEN $param77 = $param80 THEN 'NOT_AN_EXPORT'
          WHEN caught4 THEN CASE
            WHEN chip5.usOrigin = true THEN 'LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN (caught4 IS NULL OR guarded4) THEN 'UNDETERMINED'
          WHEN meets8 THEN CASE
            WHEN chip5.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN meets8 IS NULL THEN 'UNDETERMINED'
          ELSE 'NOT_CONTROLLED'
        END AS status4
        WHERE status4 IN $param81
        RETURN status4
      }
    } OR EXISTS {
      MATCH (chipDeployment3)-[:CANDIDATE_CHIP]->(chip6)
      WHERE EXISTS {
        WITH chip6, COLLECT {
          MATCH (chip6)-[:DESIGNED_BY]->(organization6)
          RETURN organization6.id
        } AS vendors5
        WITH chip6, (CASE
          WHEN (chip6.belowAggregateIoGBps <= $param82 OR chip6.aggregateIoGBpsHigh < $param83) THEN false
          WHEN chip6.aggregateIoGBpsLow >= $param84 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip6.tppHigh < $param85 THEN false
          WHEN chip6.tppLow >= $param86 THEN true
          ELSE NULL
        END) AS meets10, (CASE
          WHEN size(vendors5) = 0 THEN NULL
          ELSE any(vendor5 IN vendors5 WHERE vendor5 IN $param87)
        END AND (chip6.id IN $param88 OR (CASE
          WHEN chip6.tppHigh < $param89 THEN false
          WHEN chip6.tppLow >= $param90 THEN true
          ELSE NULL
        END AND chip6.datacenter = $param91))) AS meets11, false AS guarded5
        WITH chip6, meets10, meets11, guarded5, (($param92 IN $param93 AND meets10) OR (CASE
          WHEN $param92 IN $param94 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets11)) AS caught5
        WITH CASE
          WHEN $param92 = $param95 THEN 'NOT_AN_EXPORT'
          WHEN caught5 THEN CASE
            WHEN chip6.usOrigin = true THEN 'LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN (caught5 IS NULL OR guarded5) THEN 'UNDETERMINED'
          WHEN meets10 THEN CASE
            WHEN chip6.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN meets10 IS NULL THEN 'UNDETERMINED'
          ELSE 'NOT_CONTROLLED'
        END AS status5
        WHERE status5 IN $param96
        RETURN status5
      }
    })
  })
}] AS column0
// $param0 = "dataset:current"
// $param1 = "CN"
// $param2 = 600
// $param3 = 600
// $param4 = 600
// $param5 = 4800
// $param6 = 4800
// $param7 = ["organization:nvidia"]
// $param8 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param9 = 4800
// $param10 = 4800
// $param11 = true
// $param12 = "CN"
// $param13 = ["CN"]
// $param14 = ["CN"]
// $param15 = "US"
// $param16 = ["LICENSE_REQUIRED"]
// $param17 = 600
// $param18 = 600
// $param19 = 600
// $param20 = 4800
// $param21 = 4800
// $param22 = ["organization:nvidia"]
// $param23 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param24 = 4800
// $param25 = 4800
// $param26 = true
// $param27 = "CN"
// $param28 = ["CN"]
// $param29 = ["CN"]
// $param30 = "US"
// $param31 = ["LICENSE_REQUIRED"]
// $param32 = 11
// $param33 = "CN"
// $param34 = 600
// $param35 = 600
// $param36 = 600
// $param37 = 4800
// $param38 = 4800
// $param39 = ["organization:nvidia"]
// $param40 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param41 = 4800
// $param42 = 4800
// $param43 = true
// $param44 = "CN"
// $param45 = ["CN"]
// $param46 = ["CN"]
// $param47 = "US"
// $param48 = ["LICENSE_REQUIRED"]
// $param49 = 600
// $param50 = 600
// $param51 = 600
// $param52 = 4800
// $param53 = 4800
// $param54 = ["organization:nvidia"]
// $param55 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param56 = 4800
// $param57 = 4800
// $param58 = true
// $param59 = "CN"
// $param60 = ["CN"]
// $param61 = ["CN"]
// $param62 = "US"
// $param63 = ["LICENSE_REQUIRED"]
// $param64 = 11
// $param65 = 11
// $param66 = "CN"
// $param67 = 600
// $param68 = 600
// $param69 = 600
// $param70 = 4800
// $param71 = 4800
// $param72 = ["organization:nvidia"]
// $param73 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param74 = 4800
// $param75 = 4800
// $param76 = true
// $param77 = "CN"
// $param78 = ["CN"]
// $param79 = ["CN"]
// $param80 = "US"
// $param81 = ["LICENSE_REQUIRED"]
// $param82 = 600
// $param83 = 600
// $param84 = 600
// $param85 = 4800
// $param86 = 4800
// $param87 = ["organization:nvidia"]
// $param88 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param89 = 4800
// $param90 = 4800
// $param91 = true
// $param92 = "CN"
// $param93 = ["CN"]
// $param94 = ["CN"]
// $param95 = "US"
// $param96 = ["LICENSE_REQUIRED"]
