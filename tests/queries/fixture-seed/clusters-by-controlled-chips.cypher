MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (cluster0:Cluster)
    WHERE ((cluster0.countryCode = $param2 AND EXISTS {
      MATCH (cluster0)<-[:DEPLOYED_IN]-(chipDeployment0)
      WHERE (EXISTS {
        MATCH (chipDeployment0)-[:OF_CHIP]->(chip0)
        WHERE EXISTS {
          WITH chip0, COLLECT {
            MATCH (chip0)-[:DESIGNED_BY]->(organization0)
            RETURN organization0.id
          } AS vendors0
          WITH chip0, (CASE
            WHEN (chip0.belowAggregateIoGBps <= $param3 OR chip0.aggregateIoGBpsHigh < $param4) THEN false
            WHEN chip0.aggregateIoGBpsLow >= $param5 THEN true
            ELSE NULL
          END AND CASE
            WHEN chip0.tppHigh < $param6 THEN false
            WHEN chip0.tppLow >= $param7 THEN true
            ELSE NULL
          END) AS meets0, $param8 IN $param9 AS reaches0, (CASE
            WHEN size(vendors0) = 0 THEN NULL
            ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param10)
          END AND (chip0.id IN $param11 OR (CASE
            WHEN chip0.tppHigh < $param12 THEN false
            WHEN chip0.tppLow >= $param13 THEN true
            ELSE NULL
          END AND chip0.datacenter = $param14))) AS meets1, CASE
            WHEN $param8 IN $param15 THEN true
            WHEN true THEN NULL
            ELSE false
          END AS reaches1, false AS guarded0
          WITH chip0, meets0, reaches0, meets1, reaches1, guarded0, ((reaches0 AND meets0) OR (reaches1 AND meets1)) AS caught0
          WITH CASE
            WHEN $param8 = $param16 THEN 'NOT_AN_EXPORT'
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
          WHERE status0 IN $param17
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
            WHEN (chip1.belowAggregateIoGBps <= $param18 OR chip1.aggregateIoGBpsHigh < $param19) THEN false
            WHEN chip1.aggregateIoGBpsLow >= $param20 THEN true
            ELSE NULL
          END AND CASE
            WHEN chip1.tppHigh < $param21 THEN false
            WHEN chip1.tppLow >= $param22 THEN true
            ELSE NULL
          END) AS meets2, $param23 IN $param24 AS reaches2, (CASE
            WHEN size(vendors1) = 0 THEN NULL
            ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param25)
          END AND (chip1.id IN $param26 OR (CASE
            WHEN chip1.tppHigh < $param27 THEN false
            WHEN chip1.tppLow >= $param28 THEN true
            ELSE NULL
          END AND chip1.datacenter = $param29))) AS meets3, CASE
            WHEN $param23 IN $param30 THEN true
            WHEN true THEN NULL
            ELSE false
          END AS reaches3, false AS guarded1
          WITH chip1, meets2, reaches2, meets3, reaches3, guarded1, ((reaches2 AND meets2) OR (reaches3 AND meets3)) AS caught1
          WITH CASE
            WHEN $param23 = $param31 THEN 'NOT_AN_EXPORT'
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
          WHERE status1 IN $param32
          RETURN status1
        }
      })
    }) AND cluster0.h100Equivalents IS NOT NULL AND cluster0.id IS NOT NULL)
    WITH cluster0
    ORDER BY cluster0.h100Equivalents DESC, cluster0.id DESC
    LIMIT $param33
    RETURN cluster0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param34 THEN COLLECT {
      MATCH (cluster0:Cluster)
      WHERE ((cluster0.countryCode = $param35 AND EXISTS {
        MATCH (cluster0)<-[:DEPLOYED_IN]-(chipDeployment1)
        WHERE (EXISTS {
          MATCH (chipDeployment1)-[:OF_CHIP]->(chip2)
          WHERE EXISTS {
            WITH chip2, COLLECT {
              MATCH (chip2)-[:DESIGNED_BY]->(organization2)
              RETURN organization2.id
            } AS vendors2
            WITH chip2, (CASE
              WHEN (chip2.belowAggregateIoGBps <= $param36 OR chip2.aggregateIoGBpsHigh < $param37) THEN false
              WHEN chip2.aggregateIoGBpsLow >= $param38 THEN true
              ELSE NULL
            END AND CASE
              WHEN chip2.tppHigh < $param39 THEN false
              WHEN chip2.tppLow >= $param40 THEN true
              ELSE NULL
            END) AS meets4, $param41 IN $param42 AS reaches4, (CASE
              WHEN size(vendors2) = 0 THEN NULL
              ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param43)
            END AND (chip2.id IN $param44 OR (CASE
              WHEN chip2.tppHigh < $param45 THEN false
              WHEN chip2.tppLow >= $param46 THEN true
              ELSE NULL
            END AND chip2.datacenter = $param47))) AS meets5, CASE
              WHEN $param41 IN $param48 THEN true
              WHEN true THEN NULL
              ELSE false
            END AS reaches5, false AS guarded2
            WITH chip2, meets4, reaches4, meets5, reaches5, guarded2, ((reaches4 AND meets4) OR (reaches5 AND meets5)) AS caught2
            WITH CASE
              WHEN $param41 = $param49 THEN 'NOT_AN_EXPORT'
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
            WHERE status2 IN $param50
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
              WHEN (chip3.belowAggregateIoGBps <= $param51 OR chip3.aggregateIoGBpsHigh < $param52) THEN false
              WHEN chip3.aggregateIoGBpsLow >= $param53 THEN true
              ELSE NULL
            END AND CASE
              WHEN chip3.tppHigh < $param54 THEN false
              WHEN chip3.tppLow >= $param55 THEN true
              ELSE NULL
            END) AS meets6, $param56 IN $param57 AS reaches6, (CASE
              WHEN size(vendors3) = 0 THEN NULL
              ELSE any(vendor3 IN vendors3 WHERE vendor3 IN $param58)
            END AND (chip3.id IN $param59 OR (CASE
              WHEN chip3.tppHigh < $param60 THEN false
              WHEN chip3.tppLow >= $param61 THEN true
              ELSE NULL
            END AND chip3.datacenter = $param62))) AS meets7, CASE
              WHEN $param56 IN $param63 THEN true
              WHEN true THEN NULL
              ELSE false
            END AS reaches7, false AS guarded3
            WITH chip3, meets6, reaches6, meets7, reaches7, guarded3, ((reaches6 AND meets6) OR (reaches7 AND meets7)) AS caught3
            WITH CASE
              WHEN $param56 = $param64 THEN 'NOT_AN_EXPORT'
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
            WHERE status3 IN $param65
            RETURN status3
          }
        })
      }) AND cluster0.h100Equivalents IS NULL AND cluster0.id IS NOT NULL)
      WITH cluster0
      ORDER BY cluster0.id DESC
      LIMIT $param66
      RETURN cluster0
    }
    ELSE []
  END) AS cluster0
  WITH cluster0
  
  LIMIT $param67
  RETURN [[cluster0.h100Equivalents, cluster0.id], [cluster0.id, cluster0.name, COLLECT {
    MATCH (cluster0)-[hasOwner0:HAS_OWNER]->(organization4)
    WITH organization4, hasOwner0
    ORDER BY hasOwner0.position ASC, organization4.id ASC
    RETURN [organization4.name]
  }, COLLECT {
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
  }, cluster0.operationalFrom, cluster0.h100Equivalents]]
}, COUNT {
  MATCH (cluster1:Cluster)
  WHERE (cluster1.countryCode = $param68 AND EXISTS {
    MATCH (cluster1)<-[:DEPLOYED_IN]-(chipDeployment3)
    WHERE (EXISTS {
      MATCH (chipDeployment3)-[:OF_CHIP]->(chip5)
      WHERE EXISTS {
        WITH chip5, COLLECT {
          MATCH (chip5)-[:DESIGNED_BY]->(organization5)
          RETURN organization5.id
        } AS vendors4
        WITH chip5, (CASE
          WHEN (chip5.belowAggregateIoGBps <= $param69 OR chip5.aggregateIoGBpsHigh < $param70) THEN false
          WHEN chip5.aggregateIoGBpsLow >= $param71 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip5.tppHigh < $param72 THEN false
          WHEN chip5.tppLow >= $param73 THEN true
          ELSE NULL
        END) AS meets8, $param74 IN $param75 AS reaches8, (CASE
          WHEN size(vendors4) = 0 THEN NULL
          ELSE any(vendor4 IN vendors4 WHERE vendor4 IN $param76)
        END AND (chip5.id IN $param77 OR (CASE
          WHEN chip5.tppHigh < $param78 THEN false
          WHEN chip5.tppLow >= $param79 THEN true
          ELSE NULL
        END AND chip5.datacenter = $param80))) AS meets9, CASE
          WHEN $param74 IN $param81 THEN true
          WHEN true THEN NULL
          ELSE false
        END AS reaches9, false AS guarded4
        WITH chip5, meets8, reaches8, meets9, reaches9, guarded4, ((reaches8 AND meets8) OR (reaches9 AND meets9)) AS caught4
        WITH CASE
          WHEN $param74 = $param82 THEN 'NOT_AN_EXPORT'
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
        WHERE status4 IN $param83
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
          WHEN (chip6.belowAggregateIoGBps <= $param84 OR chip6.aggregateIoGBpsHigh < $param85) THEN false
          WHEN chip6.aggregateIoGBpsLow >= $param86 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip6.tppHigh < $param87 THEN false
          WHEN chip6.tppLow >= $param88 THEN true
          ELSE NULL
        END) AS meets10, $param89 IN $param90 AS reaches10, (CASE
          WHEN size(vendors5) = 0 THEN NULL
          ELSE any(vendor5 IN vendors5 WHERE vendor5 IN $param91)
        END AND (chip6.id IN $param92 OR (CASE
          WHEN chip6.tppHigh < $param93 THEN false
          WHEN chip6.tppLow >= $param94 THEN true
          ELSE NULL
        END AND chip6.datacenter = $param95))) AS meets11, CASE
          WHEN $param89 IN $param96 THEN true
          WHEN true THEN NULL
          ELSE false
        END AS reaches11, false AS guarded5
        WITH chip6, meets10, reaches10, meets11, reaches11, guarded5, ((reaches10 AND meets10) OR (reaches11 AND meets11)) AS caught5
        WITH CASE
          WHEN $param89 = $param97 THEN 'NOT_AN_EXPORT'
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
        WHERE status5 IN $param98
        RETURN status5
      }
    })
  })
}] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "CN"
// $param3 = 600
// $param4 = 600
// $param5 = 600
// $param6 = 4800
// $param7 = 4800
// $param8 = "CN"
// $param9 = ["CN"]
// $param10 = ["organization:nvidia"]
// $param11 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param12 = 4800
// $param13 = 4800
// $param14 = true
// $param15 = ["CN"]
// $param16 = "US"
// $param17 = ["LICENSE_REQUIRED"]
// $param18 = 600
// $param19 = 600
// $param20 = 600
// $param21 = 4800
// $param22 = 4800
// $param23 = "CN"
// $param24 = ["CN"]
// $param25 = ["organization:nvidia"]
// $param26 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param27 = 4800
// $param28 = 4800
// $param29 = true
// $param30 = ["CN"]
// $param31 = "US"
// $param32 = ["LICENSE_REQUIRED"]
// $param33 = 11
// $param34 = 11
// $param35 = "CN"
// $param36 = 600
// $param37 = 600
// $param38 = 600
// $param39 = 4800
// $param40 = 4800
// $param41 = "CN"
// $param42 = ["CN"]
// $param43 = ["organization:nvidia"]
// $param44 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param45 = 4800
// $param46 = 4800
// $param47 = true
// $param48 = ["CN"]
// $param49 = "US"
// $param50 = ["LICENSE_REQUIRED"]
// $param51 = 600
// $param52 = 600
// $param53 = 600
// $param54 = 4800
// $param55 = 4800
// $param56 = "CN"
// $param57 = ["CN"]
// $param58 = ["organization:nvidia"]
// $param59 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param60 = 4800
// $param61 = 4800
// $param62 = true
// $param63 = ["CN"]
// $param64 = "US"
// $param65 = ["LICENSE_REQUIRED"]
// $param66 = 11
// $param67 = 11
// $param68 = "CN"
// $param69 = 600
// $param70 = 600
// $param71 = 600
// $param72 = 4800
// $param73 = 4800
// $param74 = "CN"
// $param75 = ["CN"]
// $param76 = ["organization:nvidia"]
// $param77 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param78 = 4800
// $param79 = 4800
// $param80 = true
// $param81 = ["CN"]
// $param82 = "US"
// $param83 = ["LICENSE_REQUIRED"]
// $param84 = 600
// $param85 = 600
// $param86 = 600
// $param87 = 4800
// $param88 = 4800
// $param89 = "CN"
// $param90 = ["CN"]
// $param91 = ["organization:nvidia"]
// $param92 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param93 = 4800
// $param94 = 4800
// $param95 = true
// $param96 = ["CN"]
// $param97 = "US"
// $param98 = ["LICENSE_REQUIRED"]
