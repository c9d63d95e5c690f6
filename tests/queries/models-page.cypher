MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (model0:Model)
    WHERE (NOT (coalesce(model0.openWeights = $param3, false)) AND model0.publicationDate >= $param4 AND EXISTS {
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
    })
    MATCH (model0)-[:DEVELOPED_BY]->(organization0:Organization)
    WHERE organization0.countryCode IN $param10
    WITH DISTINCT model0
    
    LIMIT $param11
    RETURN model0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param11 THEN few0
    ELSE COLLECT {
      WITH COLLECT {
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
        }) AND model0.trainingFlop IS NOT NULL AND model0.id IS NOT NULL)
        WITH model0
        ORDER BY model0.trainingFlop DESC, model0.name ASC, model0.id ASC
        LIMIT $param20
        RETURN model0
      } AS found0
      UNWIND (found0 + CASE
        WHEN size(found0) < $param21 THEN COLLECT {
          MATCH (model0:Model)
          WHERE ((NOT (coalesce(model0.openWeights = $param22, false)) AND EXISTS {
            MATCH (model0)-[:DEVELOPED_BY]->(organization6)
            WHERE organization6.countryCode IN $param23
          } AND model0.publicationDate >= $param24 AND EXISTS {
            MATCH (model0)<-[:TRAINING_OF]-(trainingUse2)
            WHERE ((EXISTS {
              MATCH (trainingUse2)-[:OF_CHIP]->(chip6)
              WHERE (EXISTS {
                MATCH (chip6)-[:DESIGNED_BY]->(organization7)
                WHERE organization7.id = coalesce(head([given IN redirects WHERE given[0] = $param25 | given[1]]), $param25)
              } AND chip6.tpp >= $param26)
            } OR (EXISTS {
              MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip7)
            } AND NOT (EXISTS {
              MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip8)
              WHERE NOT (coalesce((EXISTS {
                MATCH (chip8)-[:DESIGNED_BY]->(organization8)
                WHERE organization8.id = coalesce(head([given IN redirects WHERE given[0] = $param27 | given[1]]), $param27)
              } AND chip8.tpp >= $param28), false))
            }))) AND trainingUse2.confidence IN $param29)
          }) AND model0.trainingFlop IS NULL AND model0.id IS NOT NULL)
          WITH model0
          ORDER BY model0.name ASC, model0.id ASC
          LIMIT $param30
          RETURN model0
        }
        ELSE []
      END) AS model0
      WITH model0
      
      LIMIT $param31
      RETURN model0
    }
  END AS model0
  WITH model0
  ORDER BY model0.trainingFlop IS NULL ASC, model0.trainingFlop DESC, model0.name ASC, model0.id ASC
  LIMIT $param32
  RETURN [[model0.trainingFlop, model0.name, model0.id], [model0.id, model0.name, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse3)
    WITH trainingUse3, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse3.id ASC
    LIMIT $param33
    RETURN [COLLECT {
      MATCH (trainingUse3)-[:OF_CHIP]->(chip9)
      RETURN [chip9.name, COLLECT {
        MATCH (chip9)-[:DESIGNED_BY]->(organization9)
        RETURN [organization9.name]
      }]
    }, trainingUse3.quantityUnit, trainingUse3.quantityLow, trainingUse3.quantityHigh, trainingUse3.quantityUnit]
  }, model0.trainingFlop]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia"]
// $param3 = false
// $param4 = "2023-01-01"
// $param5 = "organization:nvidia"
// $param6 = 4800
// $param7 = "organization:nvidia"
// $param8 = 4800
// $param9 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param10 = ["CN","HK"]
// $param11 = 250
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
// $param22 = false
// $param23 = ["CN","HK"]
// $param24 = "2023-01-01"
// $param25 = "organization:nvidia"
// $param26 = 4800
// $param27 = "organization:nvidia"
// $param28 = 4800
// $param29 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param30 = 21
// $param31 = 21
// $param32 = 21
// $param33 = 3
