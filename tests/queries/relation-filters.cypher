MATCH (dataset:Dataset { id: $param0 })
RETURN dataset.version AS version, [COLLECT {
  CALL () {
    MATCH (model0:Model)
    WHERE (((EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization0)
      WHERE organization0.countryCode = $param1
    } AND NOT (EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization1)
      WHERE organization1.id IN $param2
    })) AND (EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse0)
      WHERE (EXISTS {
        MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
        WHERE EXISTS {
          MATCH (chip0)-[:DESIGNED_BY]->(organization2)
          WHERE organization2.id = $param3
        }
      } OR (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      } AND NOT (EXISTS {
        MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip2)
        WHERE NOT (EXISTS {
          MATCH (chip2)-[:DESIGNED_BY]->(organization3)
          WHERE organization3.id = $param4
        })
      })))
    } AND NOT (EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse1)
      WHERE NOT (coalesce(trainingUse1.role IN $param5, false))
    }))) AND model0.publicationDate IS NOT NULL AND model0.id IS NOT NULL)
    WITH model0
    ORDER BY model0.publicationDate DESC, model0.id DESC
    LIMIT $param6
    RETURN model0, 0 AS segment0
    UNION ALL
    MATCH (model0:Model)
    WHERE (((EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization4)
      WHERE organization4.countryCode = $param7
    } AND NOT (EXISTS {
      MATCH (model0)-[:DEVELOPED_BY]->(organization5)
      WHERE organization5.id IN $param8
    })) AND (EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse2)
      WHERE (EXISTS {
        MATCH (trainingUse2)-[:OF_CHIP]->(chip3)
        WHERE EXISTS {
          MATCH (chip3)-[:DESIGNED_BY]->(organization6)
          WHERE organization6.id = $param9
        }
      } OR (EXISTS {
        MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip4)
      } AND NOT (EXISTS {
        MATCH (trainingUse2)-[:CANDIDATE_CHIP]->(chip5)
        WHERE NOT (EXISTS {
          MATCH (chip5)-[:DESIGNED_BY]->(organization7)
          WHERE organization7.id = $param10
        })
      })))
    } AND NOT (EXISTS {
      MATCH (model0)<-[:TRAINING_OF]-(trainingUse3)
      WHERE NOT (coalesce(trainingUse3.role IN $param11, false))
    }))) AND model0.publicationDate IS NULL AND model0.id IS NOT NULL)
    WITH model0
    ORDER BY model0.id DESC
    LIMIT $param12
    RETURN model0, 1 AS segment0
  }
  WITH model0, segment0
  ORDER BY segment0 ASC, model0.publicationDate IS NULL ASC, model0.publicationDate DESC, model0.id DESC
  LIMIT $param13
  RETURN [[model0.publicationDate, model0.id], [model0.id, COLLECT {
    MATCH (model0)<-[trainingOf0:TRAINING_OF]-(trainingUse4)
    WITH trainingUse4, trainingOf0
    ORDER BY trainingOf0.position ASC, trainingUse4.id ASC
    RETURN [trainingUse4.role, COLLECT {
      MATCH (trainingUse4)-[:OF_CHIP]->(chip6)
      RETURN [chip6.id]
    }, COLLECT {
      MATCH (trainingUse4)-[candidateChip0:CANDIDATE_CHIP]->(chip7)
      WITH chip7, candidateChip0
      ORDER BY candidateChip0.position ASC, chip7.id ASC
      RETURN [chip7.id]
    }]
  }]]
}, NULL] AS column0
// $param0 = "dataset:current"
// $param1 = "CN"
// $param2 = ["organization:baidu","organization:huawei"]
// $param3 = "organization:huawei"
// $param4 = "organization:huawei"
// $param5 = ["PRE_TRAINING","TRAINING"]
// $param6 = 26
// $param7 = "CN"
// $param8 = ["organization:baidu","organization:huawei"]
// $param9 = "organization:huawei"
// $param10 = "organization:huawei"
// $param11 = ["PRE_TRAINING","TRAINING"]
// $param12 = 26
// $param13 = 26
