MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
OPTIONAL MATCH (regulation0:Regulation { id: $param2 })
WITH dataset, regulation0, [property IN $param5 | CASE
  WHEN any(knownDay IN regulation0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param3))) THEN last([formerEntry IN regulation0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param4 | substring(formerEntry, 11)])
  ELSE regulation0[property]
END] AS values0
WITH dataset, regulation0, values0, COLLECT {
  MATCH (model1:Model)
  WHERE ((model1.knownFrom <= $param6 OR (model1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param6)) AND EXISTS {
    MATCH (model1)-[:DEVELOPED_BY]->(organization3)
    WHERE (((organization3.knownFrom <= $param7 OR (organization3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param7)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param8 AND knownDay > $param9)), false))) AND CASE
      WHEN any(knownDay IN organization3.knownDays WHERE (knownDay STARTS WITH $param10 AND knownDay > $param11)) THEN last([formerEntry IN organization3.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param12 | substring(formerEntry, 11)])
      ELSE organization3.countryCode
    END = $param13)
  })
  WITH model1, COLLECT {
    MATCH (trainingUse1)-[:TRAINING_OF]->(model1)
    WHERE ((trainingUse1.knownFrom <= $param14 OR (trainingUse1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param14)) AND CASE
      WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH $param15 AND knownDay > $param16)) THEN last([formerEntry IN trainingUse1.roleFormerly WHERE substring(formerEntry, 0, 10) <= $param17 | substring(formerEntry, 11)])
      ELSE trainingUse1.role
    END <> $param18)
    RETURN ([trainingUse1] + [property IN $param21 | CASE
      WHEN any(knownDay IN trainingUse1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param19))) THEN last([formerEntry IN trainingUse1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param20 | substring(formerEntry, 11)])
      ELSE trainingUse1[property]
    END])
  } AS uses0, CASE
    WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param22 AND knownDay > $param23)) THEN last([formerEntry IN model1.trainingDateFormerly WHERE substring(formerEntry, 0, 10) <= $param24 | substring(formerEntry, 11)])
    ELSE model1.trainingDate
  END AS date0, [property IN $param30 | CASE
    WHEN property IN $param25 THEN CASE
      WHEN dataset.readOn <= $param26 THEN model1[property]
      ELSE NULL
    END
    ELSE CASE
      WHEN any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param27))) THEN last([formerEntry IN model1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param28 | CASE
        WHEN property IN $param29 THEN NULL
        ELSE substring(formerEntry, 11)
      END])
      ELSE model1[property]
    END
  END] AS values1
  WHERE ((size(uses0) = 0 AND (date0 IS NULL OR (date0 >= $param31 AND date0 < $param32))) OR any(use0 IN uses0 WHERE (use0[1] IS NULL OR (use0[1] >= $param31 AND use0[1] < $param32))))
  RETURN [model1, COLLECT {
    UNWIND uses0 AS entry1
    WITH entry1[0] AS trainingUse2, entry1[1] AS date1
    WHERE (date1 >= $param31 AND date1 < $param32)
    UNWIND (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization4)
      WHERE ((organization4.knownFrom <= $param33 OR (organization4.knownFrom IS NULL AND dataset.firstPublishedOn <= $param33)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param34 AND knownDay > $param35)), false)))
      RETURN CASE
        WHEN any(knownDay IN organization4.knownDays WHERE (knownDay STARTS WITH $param36 AND knownDay > $param37)) THEN last([formerEntry IN organization4.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param38 | substring(formerEntry, 11)])
        ELSE organization4.countryCode
      END
    } + coalesce(values1[2], [])) AS destinationCode1
    WITH DISTINCT trainingUse2, date1, destinationCode1
    WHERE destinationCode1 IS NOT NULL
    WITH trainingUse2, destinationCode1, COLLECT {
      MATCH (trainingUse2)-[:(OF_CHIP|CANDIDATE_CHIP)]->(chip6)
      WHERE (((chip6.knownFrom <= $param39 OR (chip6.knownFrom IS NULL AND dataset.firstPublishedOn <= $param39)) AND NOT (coalesce(any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param40 AND knownDay > $param41)), false))) AND NOT (coalesce(any(knownDay IN trainingUse2.knownDays WHERE (knownDay STARTS WITH $param42 AND knownDay > $param43)), false)))
      WITH chip6, COLLECT {
        MATCH (chip6)-[:DESIGNED_BY]->(organization5)
        WHERE ((organization5.knownFrom <= $param44 OR (organization5.knownFrom IS NULL AND dataset.firstPublishedOn <= $param44)) AND NOT (coalesce(any(knownDay IN chip6.knownDays WHERE (knownDay STARTS WITH $param45 AND knownDay > $param46)), false)))
        RETURN organization5.id
      } AS vendors0, [property IN $param51 | CASE
        WHEN any(knownDay IN chip6.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param47))) THEN last([formerEntry IN chip6[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param48 | CASE
          WHEN property IN $param49 THEN toFloat(substring(formerEntry, 11))
          WHEN property IN $param50 THEN toBoolean(substring(formerEntry, 11))
          ELSE substring(formerEntry, 11)
        END])
        ELSE chip6[property]
      END] AS values2
      WITH chip6, (CASE
        WHEN values2[2] < $param52 THEN false
        WHEN values2[1] >= $param53 THEN true
        ELSE NULL
      END OR (CASE
        WHEN values2[2] < $param54 THEN false
        WHEN values2[1] >= $param55 THEN true
        ELSE NULL
      END AND CASE
        WHEN values2[4] < $param56 THEN false
        WHEN values2[3] >= $param57 THEN true
        ELSE NULL
      END AND (values2[5] = $param58 OR CASE
        WHEN values2[2] < $param59 THEN false
        WHEN values2[1] >= $param60 THEN true
        ELSE NULL
      END)) OR (CASE
        WHEN values2[2] < $param61 THEN false
        WHEN values2[1] >= $param62 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN values2[2] < $param63 THEN false
        WHEN values2[1] >= $param64 THEN true
        ELSE NULL
      END) AND CASE
        WHEN values2[4] < $param65 THEN false
        WHEN values2[3] >= $param66 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN values2[4] < $param67 THEN false
        WHEN values2[3] >= $param68 THEN true
        ELSE NULL
      END) AND values2[5] = $param69) OR (CASE
        WHEN values2[2] < $param70 THEN false
        WHEN values2[1] >= $param71 THEN true
        ELSE NULL
      END AND CASE
        WHEN values2[4] < $param72 THEN false
        WHEN values2[3] >= $param73 THEN true
        ELSE NULL
      END AND NOT (CASE
        WHEN values2[4] < $param74 THEN false
        WHEN values2[3] >= $param75 THEN true
        ELSE NULL
      END) AND values2[5] = $param76)) AS meets0, CASE
        WHEN (destinationCode1 IN $param77 OR (destinationCode1 IN $param78 AND date1 < $param79) OR (destinationCode1 IN $param80 AND date1 >= $param81) OR (destinationCode1 IN $param82 AND date1 >= $param83) OR (destinationCode1 IN $param84 AND date1 < $param85) OR (destinationCode1 IN $param86 AND date1 >= $param87)) THEN true
        WHEN ((destinationCode1 IN $param88 AND date1 < $param89) OR (destinationCode1 IN $param90 AND (date1 >= $param91 AND date1 < $param92))) THEN NULL
        ELSE false
      END AS reaches0, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor0 IN vendors0 WHERE vendor0 IN $param93)
      END AND CASE
        WHEN NOT (values2[6] <= $param94) THEN false
        ELSE NULL
      END) AS meets1, CASE
        WHEN (destinationCode1 IN $param95 AND date1 >= $param96) THEN true
        WHEN (destinationCode1 IN $param97 AND date1 >= $param98) THEN NULL
        ELSE false
      END AS reaches1, (CASE
        WHEN size(vendors0) = 0 THEN NULL
        ELSE any(vendor1 IN vendors0 WHERE vendor1 IN $param99)
      END AND (chip6.id IN $param100 OR CASE
        WHEN NOT (values2[7] >= $param101 OR CASE
          WHEN (values2[10] <= $param102 OR values2[9] < $param103) THEN false
          WHEN values2[8] >= $param104 THEN true
          ELSE NULL
        END OR CASE
          WHEN values2[12] < $param105 THEN false
          WHEN values2[11] >= $param106 THEN true
          ELSE NULL
        END) THEN false
        ELSE NULL
      END)) AS meets2, CASE
        WHEN ((destinationCode1 IN $param107 AND date1 >= $param108) OR (destinationCode1 IN $param109 AND date1 >= $param110) OR (destinationCode1 IN $param111 AND (date1 >= $param112 AND date1 < $param113))) THEN true
        WHEN (destinationCode1 IN $param114 AND (date1 >= $param115 AND date1 < $param116)) THEN NULL
        ELSE false
      END AS reaches2, (destinationCode1 IN $param117 OR (date1 >= $param118 AND destinationCode1 IN $param119 AND (size(vendors0) = 0 OR any(vendor2 IN vendors0 WHERE vendor2 IN $param120)) AND coalesce((values2[6] <= $param121 OR values2[13] = $param122), true))) AS guarded0, values2
      WITH chip6, meets0, reaches0, meets1, reaches1, meets2, reaches2, guarded0, ((reaches0 AND meets0) OR (date1 >= $param123 AND reaches1 AND meets1) OR (date1 >= $param124 AND reaches2 AND meets2)) AS caught0, values2
      WITH chip6, meets0, reaches0, meets1, reaches1, meets2, reaches2, guarded0, caught0, values2, CASE
        WHEN destinationCode1 = $param125 THEN 'NOT_AN_EXPORT'
        WHEN caught0 THEN CASE
          WHEN values2[0] = true THEN 'LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN (caught0 IS NULL OR guarded0) THEN 'UNDETERMINED'
        WHEN meets0 THEN CASE
          WHEN values2[0] = true THEN 'NO_LICENSE_REQUIRED'
          ELSE 'UNDETERMINED'
        END
        WHEN meets0 IS NULL THEN 'UNDETERMINED'
        ELSE 'NOT_CONTROLLED'
      END AS chipStatus0
      WITH DISTINCT [chipStatus0, CASE
        WHEN chipStatus0 = 'UNDETERMINED' THEN [named IN [CASE
          WHEN ((caught0 IS NULL AND ((coalesce(reaches0, true) AND meets0 IS NULL) OR (date1 >= $param126 AND coalesce(reaches1, true) AND meets1 IS NULL AND (values2[6] <= $param127) IS NULL) OR (date1 >= $param128 AND coalesce(reaches2, true) AND meets2 IS NULL AND ((chip6.id IN $param129 OR (values2[7] >= $param130 OR CASE
            WHEN (values2[10] <= $param131 OR values2[9] < $param132) THEN false
            WHEN values2[8] >= $param133 THEN true
            ELSE NULL
          END OR CASE
            WHEN values2[12] < $param134 THEN false
            WHEN values2[11] >= $param135 THEN true
            ELSE NULL
          END))) IS NULL))) OR (NOT (coalesce(caught0, false)) AND meets0 IS NULL)) THEN 'SPECIFICATION_MISSING'
        END, CASE
          WHEN (caught0 IS NULL AND ((coalesce(reaches0, true) AND coalesce(meets0, true) AND reaches0 IS NULL) OR (date1 >= $param136 AND coalesce(reaches1, true) AND coalesce(meets1, true) AND (reaches1 IS NULL OR (meets1 IS NULL AND values2[6] <= $param137))) OR (date1 >= $param138 AND coalesce(reaches2, true) AND coalesce(meets2, true) AND (reaches2 IS NULL OR (meets2 IS NULL AND (chip6.id IN $param139 OR (values2[7] >= $param140 OR CASE
            WHEN (values2[10] <= $param141 OR values2[9] < $param142) THEN false
            WHEN values2[8] >= $param143 THEN true
            ELSE NULL
          END OR CASE
            WHEN values2[12] < $param144 THEN false
            WHEN values2[11] >= $param145 THEN true
            ELSE NULL
          END))))))) THEN 'LAW_IN_DOUBT'
        END, CASE
          WHEN guarded0 THEN 'LAW_NOT_MODELED'
        END, CASE
          WHEN NOT (coalesce(values2[0], false)) THEN 'SUBJECT_TO_EAR_UNKNOWN'
        END] WHERE named IS NOT NULL]
        ELSE []
      END] AS judgedChip0
      RETURN judgedChip0
    } AS chipStatuses0
    ORDER BY trainingUse2.id ASC, destinationCode1 ASC
    RETURN [trainingUse2, destinationCode1, CASE
      WHEN destinationCode1 = $param146 THEN 'NOT_AN_EXPORT'
      WHEN (size(chipStatuses0) > 0 AND NOT (any(judgedChip1 IN chipStatuses0 WHERE judgedChip1[0] <> chipStatuses0[0][0]))) THEN chipStatuses0[0][0]
      ELSE 'UNDETERMINED'
    END, [named IN [CASE
      WHEN size(chipStatuses0) = 0 THEN 'NO_CHIP_NAMED'
    END, CASE
      WHEN any(judgedChip3 IN chipStatuses0 WHERE judgedChip3[0] <> chipStatuses0[0][0]) THEN 'CHIP_ONLY_BY_FAMILY'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'SPECIFICATION_MISSING' IN judgedChip2[1]) THEN 'SPECIFICATION_MISSING'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'SUBJECT_TO_EAR_UNKNOWN' IN judgedChip2[1]) THEN 'SUBJECT_TO_EAR_UNKNOWN'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'LAW_IN_DOUBT' IN judgedChip2[1]) THEN 'LAW_IN_DOUBT'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'LAW_NOT_MODELED' IN judgedChip2[1]) THEN 'LAW_NOT_MODELED'
    END, CASE
      WHEN any(judgedChip2 IN chipStatuses0 WHERE 'INSTRUMENT_NOT_MODELED' IN judgedChip2[1]) THEN 'INSTRUMENT_NOT_MODELED'
    END] WHERE named IS NOT NULL]]
  }, size(uses0) > 0, values1[1] IS NULL, CASE
    WHEN size(uses0) = 0 THEN ((date0 >= $param31 AND date0 < $param32) AND (values1[0] = 'TRAINING_START' OR date0 >= $param147))
    ELSE any(use1 IN uses0 WHERE ((use1[1] >= $param31 AND use1[1] < $param32) AND (use1[2] = 'TRAINING_START' OR use1[1] >= $param147)))
  END, [named IN [CASE
    WHEN size(uses0) = 0 THEN 'NO_HARDWARE_RECORDED'
  END, CASE
    WHEN (size(uses0) = 0 AND values1[3] = 'NOT_DISCLOSED') THEN 'HARDWARE_NOT_DISCLOSED'
  END, CASE
    WHEN ((size(uses0) = 0 AND date0 IS NULL) OR any(use2 IN uses0 WHERE use2[1] IS NULL)) THEN 'NO_TRAINING_DATE'
  END, CASE
    WHEN NOT (any(code0 IN (COLLECT {
      MATCH (model1)-[:DEVELOPED_BY]->(organization6)
      WHERE ((organization6.knownFrom <= $param148 OR (organization6.knownFrom IS NULL AND dataset.firstPublishedOn <= $param148)) AND NOT (coalesce(any(knownDay IN model1.knownDays WHERE (knownDay STARTS WITH $param149 AND knownDay > $param150)), false)))
      RETURN CASE
        WHEN any(knownDay IN organization6.knownDays WHERE (knownDay STARTS WITH $param151 AND knownDay > $param152)) THEN last([formerEntry IN organization6.countryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param153 | substring(formerEntry, 11)])
        ELSE organization6.countryCode
      END
    } + coalesce(values1[2], [])) WHERE code0 IS NOT NULL)) THEN 'NO_COUNTRY_OF_DEVELOPER'
  END] WHERE named IS NOT NULL]]
} AS considered0
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, regulation0.id AS column0, values0[0] AS column1, values0[2] AS column2, COLLECT {
  MATCH (regulation1:Regulation)
  WHERE (regulation0 IS NULL AND regulation1.id STARTS WITH $param154)
  WITH regulation1
  ORDER BY regulation1.id ASC
  LIMIT $param155
  RETURN regulation1.id
} AS column3, COLLECT {
  UNWIND considered0 AS entry0
  WITH entry0[0] AS model0, entry0[4] AS certain0, [constraint0 IN entry0[1] WHERE constraint0[2] IN $param156] AS kept0
  WHERE size(kept0) > 0
  WITH model0, certain0, kept0
  ORDER BY CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param158 AND knownDay > $param159)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param160 | substring(formerEntry, 11)])
    ELSE model0.publicationDate
  END ASC, model0.id ASC
  LIMIT $param157
  RETURN [[CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param161 AND knownDay > $param162)) THEN last([formerEntry IN model0.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param163 | substring(formerEntry, 11)])
    ELSE model0.publicationDate
  END, model0.id], ([model0.id, COLLECT {
    MATCH (model0)-[developedBy0:DEVELOPED_BY]->(organization0)
    WHERE ((organization0.knownFrom <= $param164 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param164)) AND NOT (coalesce(any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH $param165 AND knownDay > $param166)), false)))
    WITH organization0, developedBy0
    ORDER BY developedBy0.position ASC, organization0.id ASC
    RETURN [organization0.id]
  }] + [property IN $param170 | CASE
    WHEN any(knownDay IN model0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param167))) THEN last([formerEntry IN model0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param168 | CASE
      WHEN property IN $param169 THEN toFloat(substring(formerEntry, 11))
      ELSE substring(formerEntry, 11)
    END])
    ELSE model0[property]
  END]), certain0, COLLECT {
    UNWIND kept0 AS constraint1
    WITH constraint1[0] AS trainingUse0, constraint1[1] AS destinationCode0, constraint1[2] AS status0
    RETURN ([status0] + [property IN $param173 | CASE
      WHEN any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param171))) THEN last([formerEntry IN trainingUse0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param172 | substring(formerEntry, 11)])
      ELSE trainingUse0[property]
    END] + [destinationCode0, trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip0)
      WHERE ((chip0.knownFrom <= $param174 OR (chip0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param174)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param175 AND knownDay > $param176)), false)))
      WITH chip0
      ORDER BY chip0.id ASC
      RETURN ([chip0.id, chip0.name] + [property IN $param182 | CASE
        WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param177))) THEN last([formerEntry IN chip0[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param178 | CASE
          WHEN property IN $param179 THEN toFloat(substring(formerEntry, 11))
          WHEN property IN $param180 THEN toBoolean(substring(formerEntry, 11))
          WHEN property IN $param181 THEN NULL
          ELSE substring(formerEntry, 11)
        END])
        ELSE chip0[property]
      END] + [COLLECT {
        MATCH (chip0)-[:DESIGNED_BY]->(organization1)
        WHERE ((organization1.knownFrom <= $param183 OR (organization1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param183)) AND NOT (coalesce(any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param184 AND knownDay > $param185)), false)))
        RETURN organization1.id
      }, COLLECT {
        WITH chip0
        WHERE CASE
          WHEN any(knownDay IN chip0.knownDays WHERE (knownDay STARTS WITH $param186 AND knownDay > $param187)) THEN last([formerEntry IN chip0.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param188 | toFloat(substring(formerEntry, 11))])
          ELSE chip0.belowAggregateIoGBps
        END IS NOT NULL
        MATCH (claim0:Claim)
        WHERE (((claim0.recordedFrom <= $param189 OR (claim0.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param189)) AND claim0.recordedUntil > $param189) AND (claim0.subjectId = chip0.id AND claim0.predicate = $param190))
        MATCH (claim0)-[:CITES]->(source0)
        WHERE (source0.knownFrom <= $param191 OR (source0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param191))
        WITH DISTINCT source0
        ORDER BY source0.id ASC
        RETURN [source0.title, source0.url, source0.id]
      }])
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip1)
      WHERE ((chip1.knownFrom <= $param192 OR (chip1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param192)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param193 AND knownDay > $param194)), false)))
      WITH chip1
      ORDER BY chip1.id ASC
      RETURN ([chip1.id, chip1.name] + [property IN $param200 | CASE
        WHEN any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH (property + '@') AND knownDay > (property + $param195))) THEN last([formerEntry IN chip1[(property + 'Formerly')] WHERE substring(formerEntry, 0, 10) <= $param196 | CASE
          WHEN property IN $param197 THEN toFloat(substring(formerEntry, 11))
          WHEN property IN $param198 THEN toBoolean(substring(formerEntry, 11))
          WHEN property IN $param199 THEN NULL
          ELSE substring(formerEntry, 11)
        END])
        ELSE chip1[property]
      END] + [COLLECT {
        MATCH (chip1)-[:DESIGNED_BY]->(organization2)
        WHERE ((organization2.knownFrom <= $param201 OR (organization2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param201)) AND NOT (coalesce(any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH $param202 AND knownDay > $param203)), false)))
        RETURN organization2.id
      }, COLLECT {
        WITH chip1
        WHERE CASE
          WHEN any(knownDay IN chip1.knownDays WHERE (knownDay STARTS WITH $param204 AND knownDay > $param205)) THEN last([formerEntry IN chip1.belowAggregateIoGBpsFormerly WHERE substring(formerEntry, 0, 10) <= $param206 | toFloat(substring(formerEntry, 11))])
          ELSE chip1.belowAggregateIoGBps
        END IS NOT NULL
        MATCH (claim1:Claim)
        WHERE (((claim1.recordedFrom <= $param207 OR (claim1.recordedFrom IS NULL AND dataset.firstPublishedOn <= $param207)) AND claim1.recordedUntil > $param207) AND (claim1.subjectId = chip1.id AND claim1.predicate = $param208))
        MATCH (claim1)-[:CITES]->(source1)
        WHERE (source1.knownFrom <= $param209 OR (source1.knownFrom IS NULL AND dataset.firstPublishedOn <= $param209))
        WITH DISTINCT source1
        ORDER BY source1.id ASC
        RETURN [source1.title, source1.url, source1.id]
      }])
    }, [trainingUse0.id, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip2)
      WHERE ((chip2.knownFrom <= $param210 OR (chip2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param210)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param211 AND knownDay > $param212)), false)))
      RETURN ([chip2.id] + [CASE
        WHEN any(knownDay IN chip2.knownDays WHERE (knownDay STARTS WITH $param213 AND knownDay > $param214)) THEN last([formerEntry IN chip2.tppFormerly WHERE substring(formerEntry, 0, 10) <= $param215 | toFloat(substring(formerEntry, 11))])
        ELSE chip2.tpp
      END])
    }, COLLECT {
      MATCH (trainingUse0)-[candidateChip0:CANDIDATE_CHIP]->(chip3)
      WHERE ((chip3.knownFrom <= $param216 OR (chip3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param216)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param217 AND knownDay > $param218)), false)))
      WITH chip3, candidateChip0
      ORDER BY candidateChip0.position ASC, chip3.id ASC
      RETURN [chip3.id]
    }], COLLECT {
      MATCH (country0:Country)
      WHERE (dataset.firstPublishedOn <= $param219 AND country0.code = destinationCode0)
      RETURN [country0.code]
    }, COLLECT {
      MATCH (trainingUse0)-[:HARDWARE_FROM]->(acquisition0)
      WHERE ((acquisition0.knownFrom <= $param220 OR (acquisition0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param220)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param221 AND knownDay > $param222)), false)))
      WITH acquisition0
      ORDER BY acquisition0.id ASC
      RETURN ([COLLECT {
        MATCH (acquisition0)-[cites0:CITES]->(source2)
        WHERE (source2.knownFrom <= $param223 OR (source2.knownFrom IS NULL AND dataset.firstPublishedOn <= $param223))
        WITH source2, cites0
        ORDER BY cites0.position ASC, source2.id ASC
        RETURN [source2.id, source2.publishedOn]
      }] + [CASE
        WHEN any(knownDay IN acquisition0.knownDays WHERE (knownDay STARTS WITH $param224 AND knownDay > $param225)) THEN last([formerEntry IN acquisition0.routeFormerly WHERE substring(formerEntry, 0, 10) <= $param226 | substring(formerEntry, 11)])
        ELSE acquisition0.route
      END])
    }, COLLECT {
      MATCH (trainingUse0)-[:OF_CHIP]->(chip4)
      WHERE (((chip4.knownFrom <= $param227 OR (chip4.knownFrom IS NULL AND dataset.firstPublishedOn <= $param227)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param228 AND knownDay > $param229)), false))) AND CASE
        WHEN any(knownDay IN chip4.knownDays WHERE (knownDay STARTS WITH $param230 AND knownDay > $param231)) THEN last([formerEntry IN chip4.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param232 | substring(formerEntry, 11)])
        ELSE chip4.designCountryCode
      END = destinationCode0)
      WITH chip4
      ORDER BY chip4.id ASC
      RETURN ([COLLECT {
        MATCH (chip4)-[cites1:CITES]->(source3)
        WHERE (source3.knownFrom <= $param233 OR (source3.knownFrom IS NULL AND dataset.firstPublishedOn <= $param233))
        WITH source3, cites1
        ORDER BY cites1.position ASC, source3.id ASC
        RETURN [source3.id, source3.publishedOn]
      }] + [CASE
        WHEN any(knownDay IN chip4.knownDays WHERE (knownDay STARTS WITH $param234 AND knownDay > $param235)) THEN NULL
        ELSE chip4.route
      END])
    }, COLLECT {
      MATCH (trainingUse0)-[:CANDIDATE_CHIP]->(chip5)
      WHERE (((chip5.knownFrom <= $param236 OR (chip5.knownFrom IS NULL AND dataset.firstPublishedOn <= $param236)) AND NOT (coalesce(any(knownDay IN trainingUse0.knownDays WHERE (knownDay STARTS WITH $param237 AND knownDay > $param238)), false))) AND CASE
        WHEN any(knownDay IN chip5.knownDays WHERE (knownDay STARTS WITH $param239 AND knownDay > $param240)) THEN last([formerEntry IN chip5.designCountryCodeFormerly WHERE substring(formerEntry, 0, 10) <= $param241 | substring(formerEntry, 11)])
        ELSE chip5.designCountryCode
      END = destinationCode0)
      WITH chip5
      ORDER BY chip5.id ASC
      RETURN ([COLLECT {
        MATCH (chip5)-[cites2:CITES]->(source4)
        WHERE (source4.knownFrom <= $param242 OR (source4.knownFrom IS NULL AND dataset.firstPublishedOn <= $param242))
        WITH source4, cites2
        ORDER BY cites2.position ASC, source4.id ASC
        RETURN [source4.id, source4.publishedOn]
      }] + [CASE
        WHEN any(knownDay IN chip5.knownDays WHERE (knownDay STARTS WITH $param243 AND knownDay > $param244)) THEN NULL
        ELSE chip5.route
      END])
    }])
  }]
} AS column4, size([counted IN considered0 WHERE any(judged IN counted[1] WHERE judged[2] IN $param245)]) AS column5, size(considered0) AS column6, size([counted IN considered0 WHERE (counted[2] = true AND NOT (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column7, size([counted IN considered0 WHERE (counted[2] = true AND (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED')))]) AS column8, size([counted IN considered0 WHERE NOT (counted[2] = true)]) AS column9, size([counted IN considered0 WHERE counted[3] = true]) AS column10, size([counted IN considered0 WHERE counted[4] = true]) AS column11, [reason IN $param246 | size([counted IN considered0 WHERE ((NOT (counted[2] = true) OR (size(counted[1]) = 0 OR any(judged IN counted[1] WHERE judged[2] = 'UNDETERMINED'))) AND (reason IN counted[5] OR any(judged IN counted[1] WHERE (judged[2] = 'UNDETERMINED' AND reason IN judged[3]))))])] AS column12
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = "regulation:us-2023-10-17-acs-ifr"
// $param3 = "@2025-06-01"
// $param4 = "2025-06-01"
// $param5 = ["effectiveFrom","effectiveUntil","jurisdiction"]
// $param6 = "2025-06-01"
// $param7 = "2025-06-01"
// $param8 = "developers@"
// $param9 = "developers@2025-06-01"
// $param10 = "countryCode@"
// $param11 = "countryCode@2025-06-01"
// $param12 = "2025-06-01"
// $param13 = "CN"
// $param14 = "2025-06-01"
// $param15 = "role@"
// $param16 = "role@2025-06-01"
// $param17 = "2025-06-01"
// $param18 = "INFERENCE"
// $param19 = "@2025-06-01"
// $param20 = "2025-06-01"
// $param21 = ["trainingDate","trainingDateBasis"]
// $param22 = "trainingDate@"
// $param23 = "trainingDate@2025-06-01"
// $param24 = "2025-06-01"
// $param25 = ["hardwareMissing"]
// $param26 = "2025-06-01"
// $param27 = "@2025-06-01"
// $param28 = "2025-06-01"
// $param29 = ["countryCodes"]
// $param30 = ["trainingDateBasis","trainingStart","countryCodes","hardwareMissing"]
// $param31 = "2023-11-17"
// $param32 = "9999-12-31"
// $param33 = "2025-06-01"
// $param34 = "developers@"
// $param35 = "developers@2025-06-01"
// $param36 = "countryCode@"
// $param37 = "countryCode@2025-06-01"
// $param38 = "2025-06-01"
// $param39 = "2025-06-01"
// $param40 = "chip@"
// $param41 = "chip@2025-06-01"
// $param42 = "candidates@"
// $param43 = "candidates@2025-06-01"
// $param44 = "2025-06-01"
// $param45 = "vendor@"
// $param46 = "vendor@2025-06-01"
// $param47 = "@2025-06-01"
// $param48 = "2025-06-01"
// $param49 = ["tppLow","tppHigh","performanceDensityLow","performanceDensityHigh","nodeNm","memoryBandwidthGBps","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh"]
// $param50 = ["usOrigin","datacenter","nonPlanar"]
// $param51 = ["usOrigin","tppLow","tppHigh","performanceDensityLow","performanceDensityHigh","datacenter","nodeNm","memoryBandwidthGBps","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nonPlanar"]
// $param52 = 4800
// $param53 = 4800
// $param54 = 1600
// $param55 = 1600
// $param56 = 5.92
// $param57 = 5.92
// $param58 = true
// $param59 = 4800
// $param60 = 4800
// $param61 = 2400
// $param62 = 2400
// $param63 = 4800
// $param64 = 4800
// $param65 = 1.6
// $param66 = 1.6
// $param67 = 5.92
// $param68 = 5.92
// $param69 = true
// $param70 = 1600
// $param71 = 1600
// $param72 = 3.2
// $param73 = 3.2
// $param74 = 5.92
// $param75 = 5.92
// $param76 = true
// $param77 = ["CN","HK","MO","RU","SA","VN","YE"]
// $param78 = ["AE"]
// $param79 = "2026-07-10"
// $param80 = ["AE"]
// $param81 = "2026-07-10"
// $param82 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KH","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param83 = "2026-07-23"
// $param84 = ["KH"]
// $param85 = "2026-02-03"
// $param86 = ["NI"]
// $param87 = "2024-03-15"
// $param88 = ["AF","AM","AZ","BH","BY","CD","CF","CU","EG","ER","GE","HT","IQ","IR","JO","KG","KP","KW","KZ","LA","LB","LY","MD","MM","MN","OM","PK","QA","SD","SO","SS","SY","TJ","TM","UZ","VE","ZW"]
// $param89 = "2026-07-23"
// $param90 = ["KH"]
// $param91 = "2026-02-03"
// $param92 = "2026-07-23"
// $param93 = ["organization:tsmc"]
// $param94 = 7
// $param95 = ["CN","HK"]
// $param96 = "2024-11-09"
// $param97 = ["MO"]
// $param98 = "2024-11-09"
// $param99 = ["organization:nvidia","organization:amd","organization:intel"]
// $param100 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param101 = 1400
// $param102 = 1100
// $param103 = 1100
// $param104 = 1100
// $param105 = 1700
// $param106 = 1700
// $param107 = ["CN","HK","MO","NI"]
// $param108 = "2025-04-09"
// $param109 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param110 = "2026-07-23"
// $param111 = ["KH"]
// $param112 = "2025-04-09"
// $param113 = "2026-02-03"
// $param114 = ["AF","BY","CD","CF","CU","ER","HT","IQ","IR","KP","LB","LY","MM","RU","SD","SO","SS","SY","VE","ZW"]
// $param115 = "2025-04-09"
// $param116 = "2026-07-23"
// $param117 = ["CU","IR","KP","SY","RU","BY"]
// $param118 = "2025-01-31"
// $param119 = ["CN","HK","MO"]
// $param120 = ["organization:tsmc","organization:samsung-electronics","organization:intel","organization:globalfoundries","organization:umc","organization:smic","organization:hua-hong","organization:pxw","organization:si-en-qingdao"]
// $param121 = 16
// $param122 = true
// $param123 = "2024-11-09"
// $param124 = "2025-04-09"
// $param125 = "US"
// $param126 = "2024-11-09"
// $param127 = 7
// $param128 = "2025-04-09"
// $param129 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param130 = 1400
// $param131 = 1100
// $param132 = 1100
// $param133 = 1100
// $param134 = 1700
// $param135 = 1700
// $param136 = "2024-11-09"
// $param137 = 7
// $param138 = "2025-04-09"
// $param139 = ["chip:nvidia-h20-96gb","chip:nvidia-h20-141gb","chip:amd-mi308x","chip:intel-gaudi2","chip:intel-gaudi2-hl225b","chip:intel-gaudi3-hl325l","chip:intel-gaudi3-hl328","chip:intel-gaudi3-hl338","chip:intel-gaudi3-hl388"]
// $param140 = 1400
// $param141 = 1100
// $param142 = 1100
// $param143 = 1100
// $param144 = 1700
// $param145 = 1700
// $param146 = "US"
// $param147 = "2024-11-17"
// $param148 = "2025-06-01"
// $param149 = "developers@"
// $param150 = "developers@2025-06-01"
// $param151 = "countryCode@"
// $param152 = "countryCode@2025-06-01"
// $param153 = "2025-06-01"
// $param154 = "regulation:us"
// $param155 = 200
// $param156 = ["LICENSE_REQUIRED","UNDETERMINED"]
// $param157 = 4
// $param158 = "publicationDate@"
// $param159 = "publicationDate@2025-06-01"
// $param160 = "2025-06-01"
// $param161 = "publicationDate@"
// $param162 = "publicationDate@2025-06-01"
// $param163 = "2025-06-01"
// $param164 = "2025-06-01"
// $param165 = "developers@"
// $param166 = "developers@2025-06-01"
// $param167 = "@2025-06-01"
// $param168 = "2025-06-01"
// $param169 = ["trainingFlop"]
// $param170 = ["publicationDate","trainingFlop"]
// $param171 = "@2025-06-01"
// $param172 = "2025-06-01"
// $param173 = ["trainingDate","trainingDateBasis"]
// $param174 = "2025-06-01"
// $param175 = "chip@"
// $param176 = "chip@2025-06-01"
// $param177 = "@2025-06-01"
// $param178 = "2025-06-01"
// $param179 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param180 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param181 = ["estimatedFields"]
// $param182 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param183 = "2025-06-01"
// $param184 = "vendor@"
// $param185 = "vendor@2025-06-01"
// $param186 = "belowAggregateIoGBps@"
// $param187 = "belowAggregateIoGBps@2025-06-01"
// $param188 = "2025-06-01"
// $param189 = "2025-06-01"
// $param190 = "belowAggregateIoGBps"
// $param191 = "2025-06-01"
// $param192 = "2025-06-01"
// $param193 = "candidates@"
// $param194 = "candidates@2025-06-01"
// $param195 = "@2025-06-01"
// $param196 = "2025-06-01"
// $param197 = ["dieAreaMm2","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm"]
// $param198 = ["datacenter","usOrigin","nonPlanar","hasHbm"]
// $param199 = ["estimatedFields"]
// $param200 = ["releaseDate","designCountryCode","dieAreaMm2","tppFormat","estimatedFields","tpp","tppLow","tppHigh","performanceDensity","performanceDensityLow","performanceDensityHigh","datacenter","usOrigin","aggregateIoGBpsLow","aggregateIoGBpsHigh","belowAggregateIoGBps","memoryBandwidthGBps","memoryAndIoGBpsLow","memoryAndIoGBpsHigh","nodeNm","nonPlanar","hasHbm"]
// $param201 = "2025-06-01"
// $param202 = "vendor@"
// $param203 = "vendor@2025-06-01"
// $param204 = "belowAggregateIoGBps@"
// $param205 = "belowAggregateIoGBps@2025-06-01"
// $param206 = "2025-06-01"
// $param207 = "2025-06-01"
// $param208 = "belowAggregateIoGBps"
// $param209 = "2025-06-01"
// $param210 = "2025-06-01"
// $param211 = "chip@"
// $param212 = "chip@2025-06-01"
// $param213 = "tpp@"
// $param214 = "tpp@2025-06-01"
// $param215 = "2025-06-01"
// $param216 = "2025-06-01"
// $param217 = "candidates@"
// $param218 = "candidates@2025-06-01"
// $param219 = "2025-06-01"
// $param220 = "2025-06-01"
// $param221 = "acquisitions@"
// $param222 = "acquisitions@2025-06-01"
// $param223 = "2025-06-01"
// $param224 = "route@"
// $param225 = "route@2025-06-01"
// $param226 = "2025-06-01"
// $param227 = "2025-06-01"
// $param228 = "chip@"
// $param229 = "chip@2025-06-01"
// $param230 = "designCountryCode@"
// $param231 = "designCountryCode@2025-06-01"
// $param232 = "2025-06-01"
// $param233 = "2025-06-01"
// $param234 = "route@"
// $param235 = "route@2025-06-01"
// $param236 = "2025-06-01"
// $param237 = "candidates@"
// $param238 = "candidates@2025-06-01"
// $param239 = "designCountryCode@"
// $param240 = "designCountryCode@2025-06-01"
// $param241 = "2025-06-01"
// $param242 = "2025-06-01"
// $param243 = "route@"
// $param244 = "route@2025-06-01"
// $param245 = ["LICENSE_REQUIRED","UNDETERMINED"]
// $param246 = ["NO_HARDWARE_RECORDED","HARDWARE_NOT_DISCLOSED","NO_TRAINING_DATE","NO_COUNTRY_OF_DEVELOPER","NO_CHIP_NAMED","CHIP_ONLY_BY_FAMILY","SPECIFICATION_MISSING","SUBJECT_TO_EAR_UNKNOWN","LAW_IN_DOUBT","LAW_NOT_MODELED","INSTRUMENT_NOT_MODELED"]
