MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (supplyChainShare0:SupplyChainShare)
    WHERE ((supplyChainShare0.providerKind = $param2 AND supplyChainShare0.countryCode = $param3 AND supplyChainShare0.sharePercent >= $param4) AND supplyChainShare0.sharePercent IS NOT NULL AND supplyChainShare0.id IS NOT NULL)
    WITH supplyChainShare0
    ORDER BY supplyChainShare0.sharePercent DESC, supplyChainShare0.id DESC
    LIMIT $param5
    RETURN supplyChainShare0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param6 THEN COLLECT {
      MATCH (supplyChainShare0:SupplyChainShare)
      WHERE ((supplyChainShare0.providerKind = $param7 AND supplyChainShare0.countryCode = $param8 AND supplyChainShare0.sharePercent >= $param9) AND supplyChainShare0.sharePercent IS NULL AND supplyChainShare0.id IS NOT NULL)
      WITH supplyChainShare0
      ORDER BY supplyChainShare0.id DESC
      LIMIT $param10
      RETURN supplyChainShare0
    }
    ELSE []
  END) AS supplyChainShare0
  WITH supplyChainShare0
  
  LIMIT $param11
  RETURN [[supplyChainShare0.sharePercent, supplyChainShare0.id], [supplyChainShare0.id, COLLECT {
    MATCH (supplyChainShare0)-[:PROVIDES_INPUT]->(supplyChainInput0)
    RETURN [supplyChainInput0.name]
  }, COLLECT {
    MATCH (supplyChainShare0)-[:PROVIDES_STAGE]->(supplyChainStage0)
    RETURN [supplyChainStage0.name]
  }, COLLECT {
    MATCH (claim0:Claim)
    WHERE claim0.subjectId = supplyChainShare0.id
    WITH claim0
    ORDER BY claim0.id ASC
    RETURN [claim0.predicate, claim0.estimated, claim0.id, claim0.valueText, claim0.valueLow, claim0.valueHigh, claim0.valueUnit]
  }, supplyChainShare0.sharePercent]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "COUNTRY"
// $param3 = "US"
// $param4 = 20
// $param5 = 26
// $param6 = 26
// $param7 = "COUNTRY"
// $param8 = "US"
// $param9 = 20
// $param10 = 26
// $param11 = 26


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param2 })-[:NAMES]->(supplyChainInput0)
  WITH supplyChainInput0
  ORDER BY supplyChainInput0.id ASC
  LIMIT $param3
  RETURN [supplyChainInput0.id, [supplyChainInput0.id, COLLECT {
    MATCH (supplyChainInput0)-[typeOf0:TYPE_OF]->(supplyChainInput1)
    WITH supplyChainInput1, typeOf0
    ORDER BY typeOf0.position ASC, supplyChainInput1.id ASC
    RETURN [supplyChainInput1.name, COLLECT {
      MATCH (supplyChainInput1)-[goesInto0:GOES_INTO]->(supplyChainInput2)
      WITH supplyChainInput2, goesInto0
      ORDER BY goesInto0.position ASC, supplyChainInput2.id ASC
      RETURN [supplyChainInput2.name, COLLECT {
        MATCH (supplyChainInput2)-[:OF_STAGE]->(supplyChainStage0)
        RETURN [supplyChainStage0.name]
      }]
    }]
  }, [COLLECT {
    MATCH (supplyChainInput0)<-[:PROVIDES_INPUT]-(supplyChainShare0)
    WITH supplyChainShare0
    ORDER BY supplyChainShare0.sharePercent IS NULL ASC, supplyChainShare0.sharePercent DESC, supplyChainShare0.id DESC
    LIMIT $param4
    RETURN [[supplyChainShare0.sharePercent, supplyChainShare0.id], [COLLECT {
      MATCH (supplyChainShare0)-[:PROVIDED_BY_COUNTRY]->(country0)
      RETURN [country0.code]
    }, COLLECT {
      MATCH (supplyChainShare0)-[:PROVIDED_BY]->(organization0)
      RETURN [organization0.id]
    }, supplyChainShare0.providerAsStated, supplyChainShare0.sharePercent, supplyChainShare0.negligible, supplyChainShare0.missing]]
  }, NULL], supplyChainInput0.kind, supplyChainInput0.marketSizeUsd, supplyChainInput0.marketSizeAsStated]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param5 })-[:NAMES]->(supplyChainInput3)
  WITH supplyChainInput3
  WHERE supplyChainInput3 IS NULL
  MATCH (name2:Name)-[:NAMES]->(supplyChainInput4)
  WHERE name2.id STARTS WITH $param6
  WITH name2, supplyChainInput4
  ORDER BY name2.id ASC, supplyChainInput4.id ASC
  LIMIT $param7
  RETURN [supplyChainInput4.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "name:supply-chain-input/plasmaetchingtools"
// $param3 = 10
// $param4 = 26
// $param5 = "name:supply-chain-input/plasmaetchingtools"
// $param6 = "name:supply-chain-input/pla"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[COLLECT {
    MATCH (organization0)<-[:PROVIDED_BY]-(supplyChainShare0)
    WHERE (EXISTS {
      MATCH (supplyChainShare0)-[:PROVIDES_INPUT]->(supplyChainInput0)
      WHERE supplyChainInput0.kind = $param5
    } AND supplyChainShare0.id IS NOT NULL)
    WITH supplyChainShare0
    ORDER BY supplyChainShare0.id ASC
    LIMIT $param6
    RETURN [[supplyChainShare0.id], [COLLECT {
      MATCH (supplyChainShare0)-[:PROVIDES_INPUT]->(supplyChainInput1)
      RETURN [supplyChainInput1.name]
    }]]
  }, COUNT {
    MATCH (organization0)<-[:PROVIDED_BY]-(supplyChainShare1)
    WHERE EXISTS {
      MATCH (supplyChainShare1)-[:PROVIDES_INPUT]->(supplyChainInput2)
      WHERE supplyChainInput2.kind = $param7
    }
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param8 | given[1]]), $param8) })
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param9
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param10
  RETURN [organization2.id, organization2.id]
} AS column1
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:lab"]
// $param3 = "organization:lab"
// $param4 = 10
// $param5 = "TOOL"
// $param6 = 26
// $param7 = "TOOL"
// $param8 = "organization:lab"
// $param9 = "organization:la"
// $param10 = 200
