MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (model0:Model)
    WHERE ((NOT (coalesce(model0.openWeights = $param2, false)) AND EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization0)
      WHERE organization0.countryCode IN $param3
    } AND model0.publicationDate >= $param4 AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE ((EXISTS {
        MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
        WHERE (EXISTS {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          WHERE organization1.id = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5)
        } AND chip0.tpp >= $param6)
      } OR (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      } AND NOT (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip2)
        WHERE NOT (coalesce((EXISTS {
          MATCH (chip2)-[:DESIGNED_BY]->(organization2)
          WHERE organization2.id = coalesce(head([given IN redirects WHERE given[0] = $param7 | given[1]]), $param7)
        } AND chip2.tpp >= $param8), false))
      }))) AND trainingUse0.confidence IN $param9)
    }) AND model0.trainingFlop IS NOT NULL AND model0.id IS NOT NULL)
    WITH model0
    ORDER BY model0.trainingFlop DESC, model0.name ASC, model0.id ASC
    LIMIT $param10
    RETURN model0
  } AS found0
  UNWIND (found0 + CASE
    WHEN size(found0) < $param11 THEN COLLECT {
      MATCH (model0:Model)
      WHERE ((NOT (coalesce(model0.openWeights = $param12, false)) AND EXISTS {
        MATCH (model0)-[:DEVELOPED_BY]->(organization3)
        WHERE organization3.countryCode IN $param13
      } AND model0.publicationDate >= $param14 AND EXISTS {
        MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
        WHERE ((EXISTS {
          MATCH (trainingUse1)-[:OF_CHIP]->(chip3)
          WHERE (EXISTS {
            MATCH (chip3)-[:DESIGNED_BY]->(organization4)
            WHERE organization4.id = coalesce(head([given IN redirects WHERE given[0] = $param15 | given[1]]), $param15)
          } AND chip3.tpp >= $param16)
        } OR (EXISTS {
          MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip4)
        } AND NOT (EXISTS {
          MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip5)
          WHERE NOT (coalesce((EXISTS {
            MATCH (chip5)-[:DESIGNED_BY]->(organization5)
            WHERE organization5.id = coalesce(head([given IN redirects WHERE given[0] = $param17 | given[1]]), $param17)
          } AND chip5.tpp >= $param18), false))
        }))) AND trainingUse1.confidence IN $param19)
      }) AND model0.trainingFlop IS NULL AND model0.id IS NOT NULL)
      WITH model0
      ORDER BY model0.name ASC, model0.id ASC
      LIMIT $param20
      RETURN model0
    }
    ELSE []
  END) AS model0
  WITH model0
  
  LIMIT $param21
  RETURN [[model0.trainingFlop, model0.name, model0.id], [model0.id, model0.name, model0.trainingFlop, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse2)
    WITH trainingUse2, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse2.id ASC
    LIMIT $param22
    RETURN [COLLECT {
      MATCH (trainingUse2)-[:OF_CHIP]->(chip6)
      RETURN [chip6.name, COLLECT {
        MATCH (chip6)-[:DESIGNED_BY]->(organization6)
        RETURN [organization6.name]
      }]
    }, trainingUse2.quantityUnit, trainingUse2.quantityLow, trainingUse2.quantityHigh, trainingUse2.quantityUnit]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:nvidia"]
// $param2 = false
// $param3 = ["CN","HK"]
// $param4 = "2023-01-01"
// $param5 = "organization:nvidia"
// $param6 = 4800
// $param7 = "organization:nvidia"
// $param8 = 4800
// $param9 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param10 = 21
// $param11 = 21
// $param12 = false
// $param13 = ["CN","HK"]
// $param14 = "2023-01-01"
// $param15 = "organization:nvidia"
// $param16 = 4800
// $param17 = "organization:nvidia"
// $param18 = 4800
// $param19 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param20 = 21
// $param21 = 21
// $param22 = 3
