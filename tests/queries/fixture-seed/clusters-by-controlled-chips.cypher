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
          END) AS meets0, (CASE
            WHEN size(vendors0) = 0 THEN NULL
            ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param8)
          END AND (chip0.id IN $param9 OR (CASE
            WHEN chip0.tppHigh < $param10 THEN false
            WHEN chip0.tppLow >= $param11 THEN true
            ELSE NULL
          END AND chip0.datacenter = $param12))) AS meets1, false AS guarded0
          WITH chip0, meets0, meets1, guarded0, (($param13 IN $param14 AND meets0) OR (CASE
            WHEN $param13 IN $param15 THEN true
            WHEN true THEN NULL
            ELSE false
          END AND meets1)) AS caught0
          WITH CASE
            WHEN $param13 = $param16 THEN 'NOT_AN_EXPORT'
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
          END) AS meets2, (CASE
            WHEN size(vendors1) = 0 THEN NULL
            ELSE any(vendor1 IN vendors1 WHERE vendor1 IN $param23)
          END AND (chip1.id IN $param24 OR (CASE
            WHEN chip1.tppHigh < $param25 THEN false
            WHEN chip1.tppLow >= $param26 THEN true
            ELSE NULL
          END AND chip1.datacenter = $param27))) AS meets3, false AS guarded1
          WITH chip1, meets2, meets3, guarded1, (($param28 IN $param29 AND meets2) OR (CASE
            WHEN $param28 IN $param30 THEN true
            WHEN true THEN NULL
            ELSE false
          END AND meets3)) AS caught1
          WITH CASE
            WHEN $param28 = $param31 THEN 'NOT_AN_EXPORT'
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
            END) AS meets4, (CASE
              WHEN size(vendors2) = 0 THEN NULL
              ELSE any(vendor2 IN vendors2 WHERE vendor2 IN $param41)
            END AND (chip2.id IN $param42 OR (CASE
              WHEN chip2.tppHigh < $param43 THEN false
              WHEN chip2.tppLow >= $param44 THEN true
              ELSE NULL
            END AND chip2.datacenter = $param45))) AS meets5, false AS guarded2
            WITH chip2, meets4, meets5, guarded2, (($param46 IN $param47 AND meets4) OR (CASE
              WHEN $param46 IN $param48 THEN true
              WHEN true THEN NULL
              ELSE false
            END AND meets5)) AS caught2
            WITH CASE
              WHEN $param46 = $param49 THEN 'NOT_AN_EXPORT'
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
            END) AS meets6, (CASE
              WHEN size(vendors3) = 0 THEN NULL
              ELSE any(vendor3 IN vendors3 WHERE vendor3 IN $param56)
            END AND (chip3.id IN $param57 OR (CASE
              WHEN chip3.tppHigh < $param58 THEN false
              WHEN chip3.tppLow >= $param59 THEN true
              ELSE NULL
            END AND chip3.datacenter = $param60))) AS meets7, false AS guarded3
            WITH chip3, meets6, meets7, guarded3, (($param61 IN $param62 AND meets6) OR (CASE
              WHEN $param61 IN $param63 THEN true
              WHEN true THEN NULL
              ELSE false
            END AND meets7)) AS caught3
            WITH CASE
              WHEN $param61 = $param64 THEN 'NOT_AN_EXPORT'
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
        END) AS meets8, (CASE
          WHEN size(vendors4) = 0 THEN NULL
          ELSE any(vendor4 IN vendors4 WHERE vendor4 IN $param74)
        END AND (chip5.id IN $param75 OR (CASE
          WHEN chip5.tppHigh < $param76 THEN false
          WHEN chip5.tppLow >= $param77 THEN true
          ELSE NULL
        END AND chip5.datacenter = $param78))) AS meets9, false AS guarded4
        WITH chip5, meets8, meets9, guarded4, (($param79 IN $param80 AND meets8) OR (CASE
          WHEN $param79 IN $param81 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets9)) AS caught4
        WITH CASE
          WHEN $param79 = $param82 THEN 'NOT_AN_EXPORT'
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
        END) AS meets10, (CASE
          WHEN size(vendors5) = 0 THEN NULL
          ELSE any(vendor5 IN vendors5 WHERE vendor5 IN $param89)
        END AND (chip6.id IN $param90 OR (CASE
          WHEN chip6.tppHigh < $param91 THEN false
          WHEN chip6.tppLow >= $param92 THEN true
          ELSE NULL
        END AND chip6.datacenter = $param93))) AS meets11, false AS guarded5
        WITH chip6, meets10, meets11, guarded5, (($param94 IN $param95 AND meets10) OR (CASE
          WHEN $param94 IN $param96 THEN true
          WHEN true THEN NULL
          ELSE false
        END AND meets11)) AS caught5
        WITH CASE
          WHEN $param94 = $param97 THEN 'NOT_AN_EXPORT'
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
// $param8 = ["organization:nvidia"]
// $param9 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param10 = 4800
// $param11 = 4800
// $param12 = true
// $param13 = "CN"
// $param14 = ["CN"]
// $param15 = ["CN"]
// $param16 = "US"
// $param17 = ["LICENSE_REQUIRED"]
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
// $param33 = 11
// $param34 = 11
// $param35 = "CN"
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
// $param51 = 600
// $param52 = 600
// $param53 = 600
// $param54 = 4800
// $param55 = 4800
// $param56 = ["organization:nvidia"]
// $param57 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param58 = 4800
// $param59 = 4800
// $param60 = true
// $param61 = "CN"
// $param62 = ["CN"]
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
// $param74 = ["organization:nvidia"]
// $param75 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param76 = 4800
// $param77 = 4800
// $param78 = true
// $param79 = "CN"
// $param80 = ["CN"]
// $param81 = ["CN"]
// $param82 = "US"
// $param83 = ["LICENSE_REQUIRED"]
// $param84 = 600
// $param85 = 600
// $param86 = 600
// $param87 = 4800
// $param88 = 4800
// $param89 = ["organization:nvidia"]
// $param90 = ["chip:nvidia-a100-pcie-40gb","chip:nvidia-a100-pcie-80gb","chip:nvidia-a100-sxm4-40gb","chip:nvidia-a100-sxm4-80gb","chip:nvidia-a800-pcie-80gb","chip:nvidia-a800-sxm4-80gb","chip:nvidia-h100-nvl","chip:nvidia-h100-pcie","chip:nvidia-h100-sxm5-80gb","chip:nvidia-h800-pcie","chip:nvidia-h800-sxm5","chip:nvidia-l40s"]
// $param91 = 4800
// $param92 = 4800
// $param93 = true
// $param94 = "CN"
// $param95 = ["CN"]
// $param96 = ["CN"]
// $param97 = "US"
// $param98 = ["LICENSE_REQUIRED"]
