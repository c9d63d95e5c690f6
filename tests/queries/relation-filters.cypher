MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, [COLLECT {
  WITH COLLECT {
    MATCH (model0:Model)
    WHERE (NOT (EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization1)
      WHERE organization1.id IN ($param3 + [given IN redirects WHERE given[0] IN $param3 | given[1]])
    }) AND EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE (EXISTS {
        MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
        WHERE EXISTS {
          MATCH (chip0)-[:DESIGNED_BY]->(organization2)
          WHERE organization2.id = coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4)
        }
      } OR (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      } AND NOT (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip2)
        WHERE NOT (EXISTS {
          MATCH (chip2)-[:DESIGNED_BY]->(organization3)
          WHERE organization3.id = coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5)
        })
      })))
    } AND NOT (EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
      WHERE NOT (coalesce(trainingUse1.role IN $param6, false))
    }))
    MATCH (model0)-[:DEVELOPED_BY]->(organization0:Organization)
    WHERE organization0.countryCode = $param7
    WITH DISTINCT model0
    
    LIMIT $param8
    RETURN model0
  } AS few0
  UNWIND CASE
    WHEN size(few0) < $param8 THEN few0
    ELSE COLLECT {
      WITH COLLECT {
        MATCH (model0:Model)
        WHERE ((EXISTS {
          MATCH (model0)-[:DEVELOPED_BY]->(organization4)
          WHERE organization4.countryCode = $param9
        } AND NOT (EXISTS {
          MATCH (model0)-[:DEVELOPED_BY]->(organization5)
          WHERE organization5.id IN ($param10 + [given IN redirects WHERE given[0] IN $param10 | given[1]])
        }) AND EXISTS {
          MATCH (model0)<-[:TRAINING_OF]-(trainingUse2)
          WHERE (EXISTS {
            MATCH (trainingUse2)-[:OF_CHIP]->(chip3)
            WHERE EXISTS {
              MATCH (chip3)-[:DESIGNED_BY]->(organization6)
              WHERE organization6.id = coalesce(head([given IN redirects WHERE given[0] = $param11 | given[1]]), $param11)
            }
          } OR (EXISTS {
            MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip4)
          } AND NOT (EXISTS {
            MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip5)
            WHERE NOT (EXISTS {
              MATCH (chip5)-[:DESIGNED_BY]->(organization7)
              WHERE organization7.id = coalesce(head([given IN redirects WHERE given[0] = $param12 | given[1]]), $param12)
            })
          })))
        } AND NOT (EXISTS {
          MATCH (model0)<-[:TRAINING_OF]-(trainingUse3)
          WHERE NOT (coalesce(trainingUse3.role IN $param13, false))
        })) AND model0.publicationDate IS NOT NULL AND model0.id IS NOT NULL)
        WITH model0
        ORDER BY model0.publicationDate DESC, model0.id DESC
        LIMIT $param14
        RETURN model0
      } AS found0
      UNWIND (found0 + CASE
        WHEN size(found0) < $param15 THEN COLLECT {
          MATCH (model0:Model)
          WHERE ((EXISTS {
            MATCH (model0)-[:DEVELOPED_BY]->(organization8)
            WHERE organization8.countryCode = $param16
          } AND NOT (EXISTS {
            MATCH (model0)-[:DEVELOPED_BY]->(organization9)
            WHERE organization9.id IN ($param17 + [given IN redirects WHERE given[0] IN $param17 | given[1]])
          }) AND EXISTS {
            MATCH (model0)<-[:TRAINING_OF]-(trainingUse4)
            WHERE (EXISTS {
              MATCH (trainingUse4)-[:OF_CHIP]->(chip6)
              WHERE EXISTS {
                MATCH (chip6)-[:DESIGNED_BY]->(organization10)
                WHERE organization10.id = coalesce(head([given IN redirects WHERE given[0] = $param18 | given[1]]), $param18)
              }
            } OR (EXISTS {
              MATCH (trainingUse4)-[:CANDIDATE_CHIP]->(chip7)
            } AND NOT (EXISTS {
              MATCH (trainingUse4)-[:CANDIDATE_CHIP]->(chip8)
              WHERE NOT (EXISTS {
                MATCH (chip8)-[:DESIGNED_BY]->(organization11)
                WHERE organization11.id = coalesce(head([given IN redirects WHERE given[0] = $param19 | given[1]]), $param19)
              })
            })))
          } AND NOT (EXISTS {
            MATCH (model0)<-[:TRAINING_OF]-(trainingUse5)
            WHERE NOT (coalesce(trainingUse5.role IN $param20, false))
          })) AND model0.publicationDate IS NULL AND model0.id IS NOT NULL)
          WITH model0
          ORDER BY model0.id DESC
          LIMIT $param21
          RETURN model0
        }
        ELSE []
      END) AS model0
      WITH model0
      
      LIMIT $param22
      RETURN model0
    }
  END AS model0
  WITH model0
  ORDER BY model0.publicationDate IS NULL ASC, model0.publicationDate DESC, model0.id DESC
  LIMIT $param23
  RETURN [[model0.publicationDate, model0.id], [model0.id, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse6)
    WITH trainingUse6, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse6.id ASC
    RETURN [COLLECT {
      MATCH (trainingUse6)-[:OF_CHIP]->(chip9)
      RETURN [chip9.id]
    }, COLLECT {
      MATCH (trainingUse6)-[candidateChip0:CANDIDATE_CHIP]->(chip10)
      WITH chip10, candidateChip0
      ORDER BY candidateChip0.position ASC, chip10.id ASC
      RETURN [chip10.id]
    }, trainingUse6.role]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:baidu","redirect:organization:huawei"]
// $param3 = ["organization:baidu","organization:huawei"]
// $param4 = "organization:huawei"
// $param5 = "organization:huawei"
// $param6 = ["PRE_TRAINING","TRAINING"]
// $param7 = "CN"
// $param8 = 250
// $param9 = "CN"
// $param10 = ["organization:baidu","organization:huawei"]
// $param11 = "organization:huawei"
// $param12 = "organization:huawei"
// $param13 = ["PRE_TRAINING","TRAINING"]
// $param14 = 26
// $param15 = 26
// $param16 = "CN"
// $param17 = ["organization:baidu","organization:huawei"]
// $param18 = "organization:huawei"
// $param19 = "organization:huawei"
// $param20 = ["PRE_TRAINING","TRAINING"]
// $param21 = 26
// $param22 = 26
// $param23 = 26
