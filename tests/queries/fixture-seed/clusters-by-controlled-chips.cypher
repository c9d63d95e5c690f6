MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
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
    RETURN cluster0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param33 THEN COLLECT {
      MATCH (cluster0:Cluster)
      WHERE ((cluster0.countryCode = $param34 AND EXISTS {
        MATCH (cluster0)<-[:DEPLOYED_IN]-(chipDeployment1)
        WHERE (EXISTS {
          MATCH (chipDeployment1)-[:OF_CHIP]->(chip2)
          WHERE EXISTS {
            WITH chip2, COLLECT {
              MATCH (chip2)-[:DESIGNED_BY]->(organization2)
              RETURN organization2.id
            } AS vendors2
            WITH chip2, (CASE
              WHEN (chip2.belowAggregateIoGBps <= $param35 OR chip2.aggregateIoGBpsHigh < $param36) THEN false
              WHEN chip2.aggregateIoGBpsLow >= $param37 THEN true
              ELSE NULL
            END AND CASE
              WHEN chip2.tppHigh < $param38 THEN false
              WHEN chip2.tppLow >= $param39 THEN true
              ELSE NULL
            END) AS meets4, (CASE
              WHEN size(vendors2) = 0 THEN NULL
              ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param40)
            END AND (chip2.id IN $param41 OR (CASE
              WHEN chip2.tppHigh < $param42 THEN false
              WHEN chip2.tppLow >= $param43 THEN true
              ELSE NULL
            END AND chip2.datacenter = $param44))) AS meets5, false AS guarded2
            WITH chip2, meets4, meets5, guarded2, (($param45 IN $param46 AND meets4) OR (CASE
              WHEN $param45 IN $param47 THEN true
              WHEN true THEN NULL
              ELSE false
            END AND meets5)) AS caught2
            WITH CASE
              WHEN $param45 = $param48 THEN 'NOT_AN_EXPORT'
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
            WHERE status2 IN $param49
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
              WHEN (chip3.belowAggregateIoGBps <= $param50 OR chip3.aggregateIoGBpsHigh < $param51) THEN false
              WHEN chip3.aggregateIoGBpsLow >= $param52 THEN true
              ELSE NULL
            END AND CASE
              WHEN chip3.tppHigh < $param53 THEN false
              WHEN chip3.tppLow >= $param54 THEN true
              ELSE NULL
            END) AS meets6, (CASE
              WHEN size(vendors3) = 0 THEN NULL
              ELSE any(vendor3 IN vendors3 WHERE vendor3 IN $param55)
            END AND (chip3.id IN $param56 OR (CASE
              WHEN chip3.tppHigh < $param57 THEN false
              WHEN chip3.tppLow >= $param58 THEN true
              ELSE NULL
            END AND chip3.datacenter = $param59))) AS meets7, false AS guarded3
            WITH chip3, meets6, meets7, guarded3, (($param60 IN $param61 AND meets6) OR (CASE
              WHEN $param60 IN $param62 THEN true
              WHEN true THEN NULL
              ELSE false
            END AND meets7)) AS caught3
            WITH CASE
              WHEN $param60 = $param63 THEN 'NOT_AN_EXPORT'
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
            WHERE status3 IN $param64
            RETURN status3
          }
        })
      }) AND cluster0.h100Equivalents IS NULL AND cluster0.id IS NOT NULL)
      WITH cluster0
      ORDER BY cluster0.id DESC
      LIMIT $param65
      RETURN cluster0
    }
    ELSE []
  END) AS cluster0
  WITH cluster0
  
  LIMIT $param66
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
  WHERE (cluster1.countryCode = $param67 AND EXISTS {
    MATCH (cluster1)<-[:DEPLOYED_IN]-(chipDeployment3)
    WHERE (EXISTS {
      MATCH (chipDeployment3)-[:OF_CHIP]->(chip5)
      WHERE EXISTS {
        WITH chip5, COLLECT {
          MATCH (chip5)-[:DESIGNED_BY]->(organization5)
          RETURN organization5.id
        } AS vendors4
        WITH chip5, (CASE
          WHEN (chip5.belowAggregateIoGBps <= $param68 OR chip5.aggregateIoGBpsHigh < $param69) THEN false
          WHEN chip5.aggregateIoGBpsLow >= $param70 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip5.tppHigh < $param71 THEN false
          WHEN chip5.tppLow >= $param72 THEN true
          ELSE NULL
        END) AS meets8, (CASE
          WHEN size(vendors4) = 0 THEN NULL
          ELSE any(vendor4 IN vendors4 WHERE vendor4 IN $param73)
        END AND (chip5.id IN $param74 OR (CASE
          WHEN chip5.tppHigh < $param75 THEN false
          WHEN chip5.tppLow >= $param76 THEN true
          ELSE NULL
        END AND chip5.datacenter = $param77))) AS meets9, false AS guarded4
        WITH chip5, meets8, meets9, guarded4, (($param78 IN $param79 AND meets8) OR (CASE
          WHEN $param78 IN $param80 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets9)) AS caught4
        WITH CASE
          WHEN $param78 = $param81 THEN 'NOT_AN_EXPORT'
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
        WHERE status4 IN $param82
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
          WHEN (chip6.belowAggregateIoGBps <= $param83 OR chip6.aggregateIoGBpsHigh < $param84) THEN false
          WHEN chip6.aggregateIoGBpsLow >= $param85 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip6.tppHigh < $param86 THEN false
          WHEN chip6.tppLow >= $param87 THEN true
          ELSE NULL
        END) AS meets10, (CASE
          WHEN size(vendors5) = 0 THEN NULL
          ELSE any(vendor5 IN vendors5 WHERE vendor5 IN $param88)
        END AND (chip6.id IN $param89 OR (CASE
          WHEN chip6.tppHigh < $param90 THEN false
          WHEN chip6.tppLow >= $param91 THEN true
          ELSE NULL
        END AND chip6.datacenter = $param92))) AS meets11, false AS guarded5
        WITH chip6, meets10, meets11, guarded5, (($param93 IN $param94 AND meets10) OR (CASE
          WHEN $param93 IN $param95 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets11)) AS caught5
        WITH CASE
          WHEN $param93 = $param96 THEN 'NOT_AN_EXPORT'
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
        WHERE status5 IN $param97
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
// $param33 = 11
// $param34 = "CN"
// $param35 = 600
// $param36 = 600
// $param37 = 600
// $param38 = 4800
// $param39 = 4800
// $param40 = ["organization:nvidia"]
// $param41 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param42 = 4800
// $param43 = 4800
// $param44 = true
// $param45 = "CN"
// $param46 = ["CN"]
// $param47 = ["CN"]
// $param48 = "US"
// $param49 = ["LICENSE_REQUIRED"]
// $param50 = 600
// $param51 = 600
// $param52 = 600
// $param53 = 4800
// $param54 = 4800
// $param55 = ["organization:nvidia"]
// $param56 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param57 = 4800
// $param58 = 4800
// $param59 = true
// $param60 = "CN"
// $param61 = ["CN"]
// $param62 = ["CN"]
// $param63 = "US"
// $param64 = ["LICENSE_REQUIRED"]
// $param65 = 11
// $param66 = 11
// $param67 = "CN"
// $param68 = 600
// $param69 = 600
// $param70 = 600
// $param71 = 4800
// $param72 = 4800
// $param73 = ["organization:nvidia"]
// $param74 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param75 = 4800
// $param76 = 4800
// $param77 = true
// $param78 = "CN"
// $param79 = ["CN"]
// $param80 = ["CN"]
// $param81 = "US"
// $param82 = ["LICENSE_REQUIRED"]
// $param83 = 600
// $param84 = 600
// $param85 = 600
// $param86 = 4800
// $param87 = 4800
// $param88 = ["organization:nvidia"]
// $param89 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param90 = 4800
// $param91 = 4800
// $param92 = true
// $param93 = "CN"
// $param94 = ["CN"]
// $param95 = ["CN"]
// $param96 = "US"
// $param97 = ["LICENSE_REQUIRED"]
