MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (model0:Model)
    WHERE ((NOT (coalesce(model0.openWeights = $param1, false)) AND EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization0)
      WHERE organization0.countryCode IN $param2
    } AND model0.publicationDate >= $param3 AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE ((EXISTS {
        MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
        WHERE (EXISTS {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          WHERE organization1.id = $param4
        } AND chip0.tpp >= $param5)
      } OR (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      } AND NOT (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip2)
        WHERE NOT (coalesce((EXISTS {
          MATCH (chip2)-[:DESIGNED_BY]->(organization2)
          WHERE organization2.id = $param6
        } AND chip2.tpp >= $param7), false))
      }))) AND trainingUse0.confidence IN $param8)
    }) AND model0.trainingFlop IS NOT NULL AND model0.id IS NOT NULL)
    WITH model0
    ORDER BY model0.trainingFlop DESC, model0.name ASC, model0.id ASC
    LIMIT $param9
    RETURN model0, 0 AS segment0
    UNION ALL
    MATCH (model0:Model)
    WHERE ((NOT (coalesce(model0.openWeights = $param10, false)) AND EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization3)
      WHERE organization3.countryCode IN $param11
    } AND model0.publicationDate >= $param12 AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
      WHERE ((EXISTS {
        MATCH (trainingUse1)-[:OF_CHIP]->(chip3)
        WHERE (EXISTS {
          MATCH (chip3)-[:DESIGNED_BY]->(organization4)
          WHERE organization4.id = $param13
        } AND chip3.tpp >= $param14)
      } OR (EXISTS {
        MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip4)
      } AND NOT (EXISTS {
        MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip5)
        WHERE NOT (coalesce((EXISTS {
          MATCH (chip5)-[:DESIGNED_BY]->(organization5)
          WHERE organization5.id = $param15
        } AND chip5.tpp >= $param16), false))
      }))) AND trainingUse1.confidence IN $param17)
    }) AND model0.trainingFlop IS NULL AND model0.id IS NOT NULL)
    WITH model0
    ORDER BY model0.name ASC, model0.id ASC
    LIMIT $param18
    RETURN model0, 1 AS segment0
  }
  WITH model0, segment0
  ORDER BY segment0 ASC, model0.trainingFlop IS NULL ASC, model0.trainingFlop DESC, model0.name ASC, model0.id ASC
  LIMIT $param19
  RETURN [[model0.trainingFlop, model0.name, model0.id], [model0.id, model0.name, model0.trainingFlop, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse2)
    WITH trainingUse2, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse2.id ASC
    LIMIT $param20
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
// $param1 = false
// $param2 = ["CN","HK"]
// $param3 = "2023-01-01"
// $param4 = "organization:nvidia"
// $param5 = 4800
// $param6 = "organization:nvidia"
// $param7 = 4800
// $param8 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param9 = 21
// $param10 = false
// $param11 = ["CN","HK"]
// $param12 = "2023-01-01"
// $param13 = "organization:nvidia"
// $param14 = 4800
// $param15 = "organization:nvidia"
// $param16 = 4800
// $param17 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param18 = 21
// $param19 = 21
// $param20 = 3
