MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (model0:Model)
    WHERE (NOT (coalesce(model0.openWeights = $param2, false)) AND model0.publicationDate >= $param3 AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE ((EXISTS {
        MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
        WHERE (EXISTS {
          MATCH (chip0)-[:DESIGNED_BY]->(organization1)
          WHERE organization1.id = coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)
        } AND chip0.tpp >= $param5)
      } OR (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      } AND NOT (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip2)
        WHERE NOT (coalesce((EXISTS {
          MATCH (chip2)-[:DESIGNED_BY]->(organization2)
          WHERE organization2.id = coalesce(head([given IN redirects WHERE given[0] = $param6 | given[1]]), $param6)
        } AND chip2.tpp >= $param7), false))
      }))) AND trainingUse0.confidence IN $param8)
    })
    MATCH (model0)-[:DEVELOPED_BY]->(organization0:Organization)
    WHERE organization0.countryCode IN $param9
    WITH DISTINCT model0
    
    LIMIT $param10
    RETURN model0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param10 THEN few0
    ELSE COLLECT {
      WITH COLLECT {
        MATCH (model0:Model)
        WHERE ((NOT (coalesce(model0.openWeights = $param11, false)) AND EXISTS {
          MATCH (model0)-[:DEVELOPED_BY]->(organization3)
          WHERE organization3.countryCode IN $param12
        } AND model0.publicationDate >= $param13 AND EXISTS {
          MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
          WHERE ((EXISTS {
            MATCH (trainingUse1)-[:OF_CHIP]->(chip3)
            WHERE (EXISTS {
              MATCH (chip3)-[:DESIGNED_BY]->(organization4)
              WHERE organization4.id = coalesce(head([given IN redirects WHERE given[0] = $param14 | given[1]]), $param14)
            } AND chip3.tpp >= $param15)
          } OR (EXISTS {
            MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip4)
          } AND NOT (EXISTS {
            MATCH (trainingUse1)-[:CANDIDATE_CHIP]->(chip5)
            WHERE NOT (coalesce((EXISTS {
              MATCH (chip5)-[:DESIGNED_BY]->(organization5)
              WHERE organization5.id = coalesce(head([given IN redirects WHERE given[0] = $param16 | given[1]]), $param16)
            } AND chip5.tpp >= $param17), false))
          }))) AND trainingUse1.confidence IN $param18)
        }) AND model0.trainingFlop IS NOT NULL AND model0.id IS NOT NULL)
        WITH model0
        ORDER BY model0.trainingFlop DESC, model0.name ASC, model0.id ASC
        LIMIT $param19
        RETURN model0
      } AS found0
      UNWIND (found0 + CASE
        WHEN size(found0) < $param20 THEN COLLECT {
          MATCH (model0:Model)
          WHERE ((NOT (coalesce(model0.openWeights = $param21, false)) AND EXISTS {
            MATCH (model0)-[:DEVELOPED_BY]->(organization6)
            WHERE organization6.countryCode IN $param22
          } AND model0.publicationDate >= $param23 AND EXISTS {
            MATCH (model0)<-[:TRAINING_OF]-(trainingUse2)
            WHERE ((EXISTS {
              MATCH (trainingUse2)-[:OF_CHIP]->(chip6)
              WHERE (EXISTS {
                MATCH (chip6)-[:DESIGNED_BY]->(organization7)
                WHERE organization7.id = coalesce(head([given IN redirects WHERE given[0] = $param24 | given[1]]), $param24)
              } AND chip6.tpp >= $param25)
            } OR (EXISTS {
              MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip7)
            } AND NOT (EXISTS {
              MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip8)
              WHERE NOT (coalesce((EXISTS {
                MATCH (chip8)-[:DESIGNED_BY]->(organization8)
                WHERE organization8.id = coalesce(head([given IN redirects WHERE given[0] = $param26 | given[1]]), $param26)
              } AND chip8.tpp >= $param27), false))
            }))) AND trainingUse2.confidence IN $param28)
          }) AND model0.trainingFlop IS NULL AND model0.id IS NOT NULL)
          WITH model0
          ORDER BY model0.name ASC, model0.id ASC
          LIMIT $param29
          RETURN model0
        }
        ELSE []
      END) AS model0
      WITH model0
      
      LIMIT $param30
      RETURN model0
    }
  END AS model0
  WITH model0
  ORDER BY model0.trainingFlop IS NULL ASC, model0.trainingFlop DESC, model0.name ASC, model0.id ASC
  LIMIT $param31
  RETURN [[model0.trainingFlop, model0.name, model0.id], [model0.id, model0.name, model0.trainingFlop, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse3)
    WITH trainingUse3, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse3.id ASC
    LIMIT $param32
    RETURN [COLLECT {
      MATCH (trainingUse3)-[:OF_CHIP]->(chip9)
      RETURN [chip9.name, COLLECT {
        MATCH (chip9)-[:DESIGNED_BY]->(organization9)
        RETURN [organization9.name]
      }]
    }, trainingUse3.quantityUnit, trainingUse3.quantityLow, trainingUse3.quantityHigh, trainingUse3.quantityUnit]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:nvidia"]
// $param2 = false
// $param3 = "2023-01-01"
// $param4 = "organization:nvidia"
// $param5 = 4800
// $param6 = "organization:nvidia"
// $param7 = 4800
// $param8 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param9 = ["CN","HK"]
// $param10 = 250
// $param11 = false
// $param12 = ["CN","HK"]
// $param13 = "2023-01-01"
// $param14 = "organization:nvidia"
// $param15 = 4800
// $param16 = "organization:nvidia"
// $param17 = 4800
// $param18 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param19 = 21
// $param20 = 21
// $param21 = false
// $param22 = ["CN","HK"]
// $param23 = "2023-01-01"
// $param24 = "organization:nvidia"
// $param25 = 4800
// $param26 = "organization:nvidia"
// $param27 = 4800
// $param28 = ["STATED_BY_DEVELOPER","REPORTED"]
// $param29 = 21
// $param30 = 21
// $param31 = 21
// $param32 = 3
