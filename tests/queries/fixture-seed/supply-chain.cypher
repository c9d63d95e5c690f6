MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  WITH COLLECT {
    MATCH (supplyChainShare0:SupplyChainShare)
    WHERE ((supplyChainShare0.providerKind = $param1 AND supplyChainShare0.countryCode = $param2 AND supplyChainShare0.sharePercent >= $param3) AND supplyChainShare0.sharePercent IS NOT NULL AND supplyChainShare0.id IS NOT NULL)
    WITH supplyChainShare0
    ORDER BY supplyChainShare0.sharePercent DESC, supplyChainShare0.id DESC
    LIMIT $param4
    RETURN supplyChainShare0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param5 THEN COLLECT {
      MATCH (supplyChainShare0:SupplyChainShare)
      WHERE ((supplyChainShare0.providerKind = $param6 AND supplyChainShare0.countryCode = $param7 AND supplyChainShare0.sharePercent >= $param8) AND supplyChainShare0.sharePercent IS NULL AND supplyChainShare0.id IS NOT NULL)
      WITH supplyChainShare0
      ORDER BY supplyChainShare0.id DESC
      LIMIT $param9
      RETURN supplyChainShare0
    }
    ELSE []
  END) AS supplyChainShare0
  WITH supplyChainShare0
  
  LIMIT $param10
  RETURN [[supplyChainShare0.sharePercent, supplyChainShare0.id], [supplyChainShare0.id, supplyChainShare0.sharePercent, COLLECT {
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
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = "COUNTRY"
// $param2 = "US"
// $param3 = 20
// $param4 = 26
// $param5 = 26
// $param6 = "COUNTRY"
// $param7 = "US"
// $param8 = 20
// $param9 = 26
// $param10 = 26


MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, COLLECT {
  MATCH (name0:Name { id: $param1 })-[:NAMES]->(supplyChainInput0)
  WITH supplyChainInput0
  ORDER BY supplyChainInput0.id ASC
  LIMIT $param2
  RETURN [supplyChainInput0.id, [supplyChainInput0.id, supplyChainInput0.kind, supplyChainInput0.marketSizeUsd, supplyChainInput0.marketSizeAsStated, COLLECT {
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
    LIMIT $param3
    RETURN [[supplyChainShare0.sharePercent, supplyChainShare0.id], [supplyChainShare0.providerAsStated, COLLECT {
      MATCH (supplyChainShare0)-[:PROVIDED_BY_COUNTRY]->(country0)
      RETURN [country0.code]
    }, COLLECT {
      MATCH (supplyChainShare0)-[:PROVIDED_BY]->(organization0)
      RETURN [organization0.id]
    }, supplyChainShare0.sharePercent, supplyChainShare0.negligible, supplyChainShare0.missing]]
  }, NULL]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (name1:Name { id: $param4 })-[:NAMES]->(supplyChainInput3)
  WITH supplyChainInput3
  WHERE supplyChainInput3 IS NULL
  MATCH (name2:Name)-[:NAMES]->(supplyChainInput4)
  WHERE name2.id STARTS WITH $param5
  WITH name2, supplyChainInput4
  ORDER BY name2.id ASC, supplyChainInput4.id ASC
  LIMIT $param6
  RETURN [supplyChainInput4.id, name2.folded]
} AS column1
// $param0 = "dataset:current"
// $param1 = "name:supply-chain-input/plasmaetchingtools"
// $param2 = 10
// $param3 = 26
// $param4 = "name:supply-chain-input/plasmaetchingtools"
// $param5 = "name:supply-chain-input/pla"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [[COLLECT {
    MATCH (organization0)<-[:PROVIDED_BY]-(supplyChainShare0)
    WHERE (EXISTS {
      MATCH (supplyChainShare0)-[:PROVIDES_INPUT]->(supplyChainInput0)
      WHERE supplyChainInput0.kind = $param4
    } AND supplyChainShare0.id IS NOT NULL)
    WITH supplyChainShare0
    ORDER BY supplyChainShare0.id ASC
    LIMIT $param5
    RETURN [[supplyChainShare0.id], [COLLECT {
      MATCH (supplyChainShare0)-[:PROVIDES_INPUT]->(supplyChainInput1)
      RETURN [supplyChainInput1.name]
    }]]
  }, COUNT {
    MATCH (organization0)<-[:PROVIDED_BY]-(supplyChainShare1)
    WHERE EXISTS {
      MATCH (supplyChainShare1)-[:PROVIDES_INPUT]->(supplyChainInput2)
      WHERE supplyChainInput2.kind = $param6
    }
  }]]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization1:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7) })
  WITH organization1
  WHERE organization1 IS NULL
  MATCH (organization2:Organization)
  WHERE organization2.id STARTS WITH $param8
  WITH organization2
  ORDER BY organization2.id ASC
  LIMIT $param9
  RETURN [organization2.id, organization2.id]
} AS column1
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:lab"]
// $param2 = "organization:lab"
// $param3 = 10
// $param4 = "TOOL"
// $param5 = 26
// $param6 = "TOOL"
// $param7 = "organization:lab"
// $param8 = "organization:la"
// $param9 = 200
