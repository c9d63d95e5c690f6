MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  WITH COLLECT {
    MATCH (chip1:Chip)
    WHERE (chip1.tpp >= $param2 AND chip1.id IS NOT NULL)
    MATCH (chip1)-[:DESIGNED_BY]->(organization3:Organization)
    WHERE organization3.countryCode IN $param3
    WITH DISTINCT chip1
    RETURN chip1
  } AS filtered0
  WITH filtered0, COLLECT {
    UNWIND filtered0 AS chip2
    OPTIONAL MATCH (chip2)-[:DESIGNED_BY]->(organization4)
    WITH DISTINCT chip2, organization4.countryCode AS groupKey0, chip2.tpp AS measured0
    WITH groupKey0, count(chip2) AS counted0, max(measured0) AS max0
    ORDER BY counted0 DESC, groupKey0 ASC
    LIMIT $param4
    RETURN [counted0, groupKey0, max0]
  } AS groups0, COLLECT {
    UNWIND filtered0 AS chip3
    OPTIONAL MATCH (chip3)-[:DESIGNED_BY]->(organization5)
    WITH DISTINCT chip3, organization5.name AS groupKey1, organization5.id AS groupKeyId0
    WITH groupKey1, groupKeyId0, count(chip3) AS counted1
    ORDER BY counted1 DESC, groupKey1 ASC, groupKeyId0 ASC
    LIMIT $param5
    RETURN [counted1, [groupKey1, groupKeyId0]]
  } AS groups1, COLLECT {
    UNWIND filtered0 AS chip4
    OPTIONAL MATCH (chip4)-[:MEMBER_OF]->(chipFamily0:ChipFamily)
    WITH DISTINCT chip4, chipFamily0.name AS groupKey2, chipFamily0.id AS groupKeyId1
    WITH groupKey2, groupKeyId1, count(chip4) AS counted2
    ORDER BY counted2 DESC, groupKey2 ASC, groupKeyId1 ASC
    LIMIT $param6
    RETURN [counted2, [groupKey2, groupKeyId1]]
  } AS groups2, COLLECT {
    UNWIND filtered0 AS chip5
    WITH chip5, chip5.marketedForChina AS groupKey3
    WITH groupKey3, count(chip5) AS counted3
    ORDER BY counted3 DESC, groupKey3 ASC
    LIMIT $param7
    RETURN [counted3, groupKey3]
  } AS groups3, COLLECT {
    UNWIND filtered0 AS chip6
    WITH chip6, chip6.marketSegment AS groupKey4, substring(chip6.releaseDate, 0, 4) AS groupKey5, chip6.releaseDate AS measured1
    WITH groupKey4, groupKey5, count(chip6) AS counted4, min(measured1) AS min0, max(measured1) AS max1, count(measured1) AS known0
    ORDER BY groupKey4 IS NULL ASC, groupKey4 DESC, groupKey5 IS NULL ASC, groupKey5 DESC
    LIMIT $param8
    RETURN [counted4, groupKey4, groupKey5, min0, max1, known0]
  } AS groups4, COLLECT {
    UNWIND filtered0 AS chip7
    WITH chip7, CASE
      WHEN chip7 IS NULL THEN NULL
      ELSE head(COLLECT {
        WITH chip7, COLLECT {
          MATCH (chip7)-[:DESIGNED_BY]->(organization6)
          RETURN organization6.id
        } AS vendors0
        WITH chip7, (CASE
          WHEN chip7.tppHigh < $param9 THEN false
          WHEN chip7.tppLow >= $param10 THEN true
          ELSE NULL
        END OR (CASE
          WHEN chip7.tppHigh < $param11 THEN false
          WHEN chip7.tppLow >= $param12 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip7.performanceDensityHigh < $param13 THEN false
          WHEN chip7.performanceDensityLow >= $param14 THEN true
          ELSE NULL
        END AND (chip7.datacenter = $param15 OR CASE
          WHEN chip7.tppHigh < $param16 THEN false
          WHEN chip7.tppLow >= $param17 THEN true
          ELSE NULL
        END)) OR (CASE
          WHEN chip7.tppHigh < $param18 THEN false
          WHEN chip7.tppLow >= $param19 THEN true
          ELSE NULL
        END AND NOT (CASE
          WHEN chip7.tppHigh < $param20 THEN false
          WHEN chip7.tppLow >= $param21 THEN true
          ELSE NULL
        END) AND CASE
          WHEN chip7.performanceDensityHigh < $param22 THEN false
          WHEN chip7.performanceDensityLow >= $param23 THEN true
          ELSE NULL
        END AND NOT (CASE
          WHEN chip7.performanceDensityHigh < $param24 THEN false
          WHEN chip7.performanceDensityLow >= $param25 THEN true
          ELSE NULL
        END) AND chip7.datacenter = $param26) OR (CASE
          WHEN chip7.tppHigh < $param27 THEN false
          WHEN chip7.tppLow >= $param28 THEN true
          ELSE NULL
        END AND CASE
          WHEN chip7.performanceDensityHigh < $param29 THEN false
          WHEN chip7.performanceDensityLow >= $param30 THEN true
          ELSE NULL
        END AND NOT (CASE
          WHEN chip7.performanceDensityHigh < $param31 THEN false
          WHEN chip7.performanceDensityLow >= $param32 THEN true
          ELSE NULL
        END) AND chip7.datacenter = $param33)) AS meets0, $param34 IN $param35 AS reaches0, false AS guarded0
        WITH chip7, meets0, reaches0, guarded0, (reaches0 AND meets0) AS caught0
        WITH CASE
          WHEN $param34 = $param36 THEN 'NOT_AN_EXPORT'
          WHEN caught0 THEN CASE
            WHEN chip7.usOrigin = true THEN 'LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
          WHEN meets0 THEN CASE
            WHEN chip7.usOrigin = true THEN 'NO_LICENSE_REQUIRED'
            ELSE 'UNDETERMINED'
          END
          WHEN meets0 IS NULL THEN 'UNDETERMINED'
          ELSE 'NOT_CONTROLLED'
        END AS status0
        RETURN status0
      })
    END AS groupKey6, chip7.tpp AS measured2
    WITH groupKey6, count(chip7) AS counted5, min(measured2) AS min1, max(measured2) AS max2
    ORDER BY counted5 DESC, groupKey6 ASC
    LIMIT $param37
    RETURN [counted5, groupKey6, min1, max2]
  } AS groups5
  RETURN [size(filtered0), groups0, groups1, groups2, groups3, groups4, groups5]
} AS summaries0
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (chip0:Chip)
    WHERE chip0.tpp >= $param38
    MATCH (chip0)-[:DESIGNED_BY]->(organization0:Organization)
    WHERE organization0.countryCode IN $param39
    WITH DISTINCT chip0
    
    LIMIT $param40
    RETURN chip0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param40 THEN few0
    ELSE COLLECT {
      WITH COLLECT {
        MATCH (chip0:Chip)
        WHERE ((EXISTS {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          WHERE organization1.countryCode IN $param41
        } AND chip0.tpp >= $param42) AND chip0.tpp IS NOT NULL AND chip0.id IS NOT NULL)
        WITH chip0
        ORDER BY chip0.tpp DESC, chip0.id DESC
        LIMIT $param43
        RETURN chip0
      } AS found0
      UNWIND (found0 + CASE
        WHEN size(found0) < $param44 THEN COLLECT {
          MATCH (chip0:Chip)
          WHERE ((EXISTS {
            MATCH (chip0)-[:DESIGNED_BY]->(organization2)
            WHERE organization2.countryCode IN $param45
          } AND chip0.tpp >= $param46) AND chip0.tpp IS NULL AND chip0.id IS NOT NULL)
          WITH chip0
          ORDER BY chip0.id DESC
          LIMIT $param47
          RETURN chip0
        }
        ELSE []
      END) AS chip0
      WITH chip0
      
      LIMIT $param48
      RETURN chip0
    }
  END AS chip0
  WITH chip0
  ORDER BY chip0.tpp IS NULL ASC, chip0.tpp DESC, chip0.id DESC
  LIMIT $param49
  RETURN [[chip0.tpp, chip0.id], [chip0.name, chip0.tpp]]
}, summaries0[0][0], NULL, summaries0[0][1], summaries0[0][2], summaries0[0][3], summaries0[0][4], summaries0[0][5], summaries0[0][6]] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = 1600
// $param3 = ["US","CN"]
// $param4 = 100
// $param5 = 100
// $param6 = 5
// $param7 = 100
// $param8 = 6
// $param9 = 4800
// $param10 = 4800
// $param11 = 1600
// $param12 = 1600
// $param13 = 5.92
// $param14 = 5.92
// $param15 = true
// $param16 = 4800
// $param17 = 4800
// $param18 = 2400
// $param19 = 2400
// $param20 = 4800
// $param21 = 4800
// $param22 = 1.6
// $param23 = 1.6
// $param24 = 5.92
// $param25 = 5.92
// $param26 = true
// $param27 = 1600
// $param28 = 1600
// $param29 = 3.2
// $param30 = 3.2
// $param31 = 5.92
// $param32 = 5.92
// $param33 = true
// $param34 = "CN"
// $param35 = ["CN"]
// $param36 = "US"
// $param37 = 100
// $param38 = 1600
// $param39 = ["US","CN"]
// $param40 = 250
// $param41 = ["US","CN"]
// $param42 = 1600
// $param43 = 3
// $param44 = 3
// $param45 = ["US","CN"]
// $param46 = 1600
// $param47 = 3
// $param48 = 3
// $param49 = 3
