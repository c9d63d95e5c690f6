MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (claim0:Claim { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH claim0
  ORDER BY claim0.id ASC
  LIMIT $param4
  RETURN [claim0.id, [COLLECT {
    MATCH (claim0)-[restsOn0:RESTS_ON]->(claim1)
    WITH claim1, restsOn0
    ORDER BY restsOn0.position ASC, claim1.id ASC
    RETURN [claim1.id, COLLECT {
      MATCH (claim1)-[:MADE_BY]->(organization0)
      RETURN [head(labels(organization0)), [organization0.name]]
    }, claim1.publishedOn]
  }, COLLECT {
    MATCH path0 = (claim0)-[:RESTS_ON*1..]->(claim2)
    WITH DISTINCT claim2
    ORDER BY head(COLLECT {
      MATCH path0 = (claim0)-[:RESTS_ON*1..]->(claim2)
      WITH length(path0) AS distance0
      ORDER BY distance0 ASC
      LIMIT $param5
      RETURN distance0
    }) ASC, claim2.id ASC
    RETURN [claim2.id, COLLECT {
      MATCH (claim2)-[restsOn1:RESTS_ON]->(claim3)
      WITH claim3, restsOn1
      ORDER BY restsOn1.position ASC, claim3.id ASC
      RETURN [claim3.id]
    }]
  }, COLLECT {
    MATCH (claim0)<-[:RESTS_ON]-(claim4)
    WITH claim4
    ORDER BY claim4.id ASC
    RETURN [claim4.id]
  }, COLLECT {
    MATCH (claim0)-[:COMPETES_WITH]->(claim5)
    WITH claim5
    ORDER BY claim5.id ASC
    RETURN [claim5.id, claim5.id, claim5.valueText, claim5.valueLow, claim5.valueHigh, claim5.valueUnit]
  }, COLLECT {
    MATCH (claim0)<-[:CONTRADICTS]-(claim6)
    WITH claim6
    ORDER BY claim6.id ASC
    RETURN [claim6.id, COLLECT {
      MATCH (claim6)-[:MADE_BY]->(organization1)
      RETURN [head(labels(organization1)), [organization1.name, COLLECT {
        MATCH (organization1)-[:AFFILIATED_WITH]->(organization2)
        RETURN [organization2.name]
      }]]
    }, claim6.stance]
  }, COLLECT {
    MATCH (claim0)<-[:SUPPORTS]-(claim7)
    WITH claim7
    ORDER BY claim7.id ASC
    RETURN [claim7.id, claim7.stance]
  }, COLLECT {
    MATCH (claim0)<-[:QUALIFIES]-(claim8)
    WITH claim8
    ORDER BY claim8.id ASC
    RETURN [claim8.id, claim8.stance]
  }, COLLECT {
    MATCH (claim0)-[:MADE_BY]->(organization3)
    RETURN [head(labels(organization3)), [organization3.id, organization3.name]]
  }, COLLECT {
    MATCH (claim0)-[:PUBLISHED_BY]->(organization4)
    RETURN [organization4.id, organization4.name]
  }, COLLECT {
    MATCH (claim0)-[:MADE_IN]->(document0)
    RETURN [document0.id, document0.title]
  }, COLLECT {
    MATCH (claim0)<-[:SUPPORTS]-(claim9)
    WITH claim9
    ORDER BY claim9.id ASC
    RETURN [claim9.origins, claim9.stance]
  }, COLLECT {
    MATCH (claim0)-[:COMPETES_WITH]->(claim10)
    WITH claim10
    ORDER BY claim10.id ASC
    RETURN [claim10.id, claim10.valueText, claim10.valueLow, claim10.valueHigh, claim10.valueUnit]
  }, claim0.text, claim0.droppedAttribution, claim0.origins, claim0.firstPublicOn, claim0.disputed, claim0.speakerAsStated, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit]]
} AS column0, COLLECT {
  OPTIONAL MATCH (claim11:Claim { id: coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6) })
  WITH claim11
  WHERE claim11 IS NULL
  MATCH (claim12:Claim)
  WHERE claim12.id STARTS WITH $param7
  WITH claim12
  ORDER BY claim12.id ASC
  LIMIT $param8
  RETURN [claim12.id, claim12.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:claim:seed-01-18"]
// $param3 = "claim:seed-01-18"
// $param4 = 10
// $param5 = 1
// $param6 = "claim:seed-01-18"
// $param7 = "claim:seed"
// $param8 = 200
