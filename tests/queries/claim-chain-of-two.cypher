MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (claim0:Claim)
    WHERE (claim0.predicate = $param2 AND claim0.publishedOn IS NOT NULL AND claim0.id IS NOT NULL)
    WITH claim0
    ORDER BY claim0.publishedOn ASC, claim0.id ASC
    LIMIT $param3
    RETURN claim0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param4 THEN COLLECT {
      MATCH (claim0:Claim)
      WHERE (claim0.predicate = $param5 AND claim0.publishedOn IS NULL AND claim0.id IS NOT NULL)
      WITH claim0
      ORDER BY claim0.id ASC
      LIMIT $param6
      RETURN claim0
    }
    ELSE []
  END) AS claim0
  WITH claim0
  
  LIMIT $param7
  RETURN [[claim0.publishedOn, claim0.id], [claim0.id, COLLECT {
    MATCH (claim0)-[:(CONTRADICTS|SUPPORTS|QUALIFIES)]->(claim1)
    RETURN [claim1.id]
  }, COLLECT {
    MATCH (claim0)-[restsOn0:RESTS_ON]->(claim2)
    WITH claim2, restsOn0
    ORDER BY restsOn0.position ASC, claim2.id ASC
    RETURN [claim2.id]
  }, COLLECT {
    MATCH (claim0)<-[:RESTS_ON]-(claim3)
    WITH claim3
    ORDER BY claim3.id ASC
    RETURN [claim3.id]
  }, COLLECT {
    MATCH path0 = (claim0)-[:RESTS_ON*1..]->(claim4)
    WITH DISTINCT claim4
    ORDER BY head(COLLECT {
      MATCH path0 = (claim0)-[:RESTS_ON*1..]->(claim4)
      WITH length(path0) AS distance0
      ORDER BY distance0 ASC
      LIMIT $param9
      RETURN distance0
    }) ASC, claim4.id ASC
    LIMIT $param8
    RETURN [claim4.id, claim4.origins]
  }, COLLECT {
    MATCH (claim0)<-[:SUPPORTS]-(claim5)
    WITH claim5
    ORDER BY claim5.id ASC
    RETURN [claim5.origins, claim5.stance]
  }, claim0.stance, claim0.origins]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "fleet_quantity"
// $param3 = 26
// $param4 = 26
// $param5 = "fleet_quantity"
// $param6 = 26
// $param7 = 26
// $param8 = 1
// $param9 = 1
