MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  UNWIND $param2 AS phrase0
  WITH phrase0
  CALL db.index.fulltext.queryNodes('search', phrase0, {limit: $param3}) YIELD node AS organization0
  WITH organization0
  WITH organization0, [compared IN [pair IN [name IN [line IN tail(split(organization0.searchNames, $param7)) | split(line, $param6)] | [name, [word IN $param5 | [CASE
    WHEN name[1] CONTAINS word[0] THEN 1
    WHEN name[1] CONTAINS word[1] THEN 0.9
    WHEN name[2] CONTAINS word[2] THEN CASE
      WHEN name[2] STARTS WITH word[2] THEN 0.9
      ELSE 0.6
    END
    WHEN (word[3] CONTAINS name[2] AND size(name[2]) > 1) THEN ((0.6 * size(name[2])) / word[4])
    ELSE 0
  END, word]]]] | [pair[0], pair[1], reduce(sum = 0, each IN pair[1] | (sum + each[0])), (reduce(sum = 0, each IN [graded IN pair[1] WHERE graded[0] > 0] | (sum + each[1][4])) / toFloat(size(pair[0][2])))]] WHERE compared[2] > 0 | [CASE
    WHEN compared[0][2] = $param4 THEN 1
    WHEN compared[0][2] STARTS WITH '#' THEN CASE
      WHEN compared[0][2] = ('#' + $param4) THEN 1
      ELSE 0
    END
    ELSE (((0.6 * compared[2]) / size($param5)) + (0.3 * CASE
      WHEN compared[3] > 1 THEN 1
      ELSE compared[3]
    END) + CASE
      WHEN compared[0][2] STARTS WITH $param4 THEN 0.1
      ELSE 0
    END)
  END, compared[1], compared[0], compared[3]]] AS scored0
  WITH organization0, reduce(better = NULL, each IN scored0 | CASE
    WHEN (better IS NULL OR each[0] > better[0] OR (each[0] = better[0] AND (NOT (each[2][2] STARTS WITH '#') AND $param8 CONTAINS replace(substring(each[2][0], (size(head(split(each[2][0], ':'))) + 1)), $param9, ' ')) AND NOT (NOT (better[2][2] STARTS WITH '#') AND $param8 CONTAINS replace(substring(better[2][0], (size(head(split(better[2][0], ':'))) + 1)), $param9, ' ')))) THEN each
    ELSE better
  END) AS best0
  WHERE best0[0] > 0
  WITH organization0, best0, [graded IN best0[1] WHERE graded[0] = 0 | graded[1]] AS missed0
  WITH organization0, best0, missed0, [lacking IN missed0 WHERE NOT (coalesce(organization0.searchBy, '') CONTAINS lacking[1])] AS lacking0
  WHERE ((2 * size(lacking0)) <= size($param5) OR best0[3] >= 1)
  WITH organization0, best0, missed0, lacking0, head([place IN [label IN labels(organization0) | head([kind IN $param10 WHERE kind[0] = label])[1]] WHERE place IS NOT NULL]) AS rank0
  WITH organization0, best0, lacking0, rank0, round(((best0[0] + ((0.6 * (size(missed0) - size(lacking0))) / size($param5))) * CASE
    WHEN rank0 IN $param11 THEN 0.9
    ELSE 1
  END), 3) AS score0
  ORDER BY score0 DESC, rank0 ASC, organization0.id ASC
  RETURN [score0, rank0, organization0.id, organization0, replace(substring(best0[2][0], (size(head(split(best0[2][0], ':'))) + 1)), $param9, ' '), substring(head(split(best0[2][0], ':')), 1), [word IN lacking0 | trim(word[1])]]
} AS hits0
RETURN dataset.version AS version, COLLECT {
  UNWIND hits0 AS hit0
  WITH hit0
  ORDER BY hit0[0] DESC, hit0[1] ASC, hit0[2] ASC
  LIMIT $param12
  WITH hit0, hit0[3] AS organization1
  RETURN [hit0[0], hit0[1], hit0[2], hit0[4], hit0[5], [head(labels(organization1)), CASE
    WHEN (organization1:Source OR organization1:CountryGroup OR organization1:Country OR organization1:Provision OR organization1:Regulation OR organization1:Listing OR organization1:Model OR organization1:Acquisition OR organization1:Organization OR organization1:Document OR organization1:Cluster OR organization1:ControlListEntry OR organization1:DataCenter OR organization1:LicenseException OR organization1:Metric OR organization1:Person OR organization1:SupplyChainStage OR organization1:SupplyChainInput OR organization1:Topic) THEN [organization1.id]
    WHEN organization1:Chip THEN [organization1.id, organization1.name, COLLECT {
      MATCH (organization1)-[:DESIGNED_BY]->(organization2)
      RETURN [organization2.name]
    }]
    WHEN organization1:ChipFamily THEN [organization1.id, organization1.name, COLLECT {
      MATCH (organization1)<-[:MEMBER_OF]-(chip0:Chip)
      WITH chip0
      ORDER BY chip0.id ASC
      LIMIT $param13
      RETURN [chip0.id]
    }]
    ELSE []
  END]]
} AS column0, size(hits0) AS column1, NULL AS column2, [ofRank IN $param14 | size([ranked IN hits0 WHERE ranked[1] = ofRank])] AS column3, NULL AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["+(#a100sxm4^8 a100^4 a100* sxm4^4 sxm4* a100sxm4^8 a100sxm4*) +(#Chip #ChipFamily)^0"]
// $param3 = 500
// $param4 = "a100sxm4"
// $param5 = [[" a100 "," a100","a100",null,4],[" sxm4 "," sxm4","sxm4",null,4]]
// $param6 = "\u001f"
// $param7 = "\u001e"
// $param8 = "A100-SXM4"
// $param9 = " "
// $param10 = [["Organization",0],["Chip",1],["ChipFamily",2],["Model",3],["Regulation",4],["Person",5],["Provision",6],["ControlListEntry",7],["LicenseException",8],["Country",9],["CountryGroup",10],["Cluster",11],["DataCenter",12],["SupplyChainStage",13],["SupplyChainInput",14],["Topic",15],["Metric",16],["Acquisition",17],["Listing",18],["Document",19],["Source",20]]
// $param11 = [19,20]
// $param12 = 3
// $param13 = 2
// $param14 = [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  UNWIND $param2 AS phrase0
  WITH phrase0
  CALL db.index.fulltext.queryNodes('search', phrase0, {limit: $param3}) YIELD node AS organization0
  WITH organization0
  WITH organization0, [compared IN [pair IN [name IN [line IN tail(split(organization0.searchNames, $param7)) | split(line, $param6)] | [name, [word IN $param5 | [CASE
    WHEN name[1] CONTAINS word[0] THEN 1
    WHEN name[1] CONTAINS word[1] THEN 0.9
    WHEN name[2] CONTAINS word[2] THEN CASE
      WHEN name[2] STARTS WITH word[2] THEN 0.9
      ELSE 0.6
    END
    WHEN (word[3] CONTAINS name[2] AND size(name[2]) > 1) THEN ((0.6 * size(name[2])) / word[4])
    ELSE 0
  END, word]]]] | [pair[0], pair[1], reduce(sum = 0, each IN pair[1] | (sum + each[0])), (reduce(sum = 0, each IN [graded IN pair[1] WHERE graded[0] > 0] | (sum + each[1][4])) / toFloat(size(pair[0][2])))]] WHERE compared[2] > 0 | [CASE
    WHEN compared[0][2] = $param4 THEN 1
    WHEN compared[0][2] STARTS WITH '#' THEN CASE
      WHEN compared[0][2] = ('#' + $param4) THEN 1
      ELSE 0
    END
    ELSE (((0.6 * compared[2]) / size($param5)) + (0.3 * CASE
      WHEN compared[3] > 1 THEN 1
      ELSE compared[3]
    END) + CASE
      WHEN compared[0][2] STARTS WITH $param4 THEN 0.1
      ELSE 0
    END)
  END, compared[1], compared[0], compared[3]]] AS scored0
  WITH organization0, reduce(better = NULL, each IN scored0 | CASE
    WHEN (better IS NULL OR each[0] > better[0] OR (each[0] = better[0] AND (NOT (each[2][2] STARTS WITH '#') AND $param8 CONTAINS replace(substring(each[2][0], (size(head(split(each[2][0], ':'))) + 1)), $param9, ' ')) AND NOT (NOT (better[2][2] STARTS WITH '#') AND $param8 CONTAINS replace(substring(better[2][0], (size(head(split(better[2][0], ':'))) + 1)), $param9, ' ')))) THEN each
    ELSE better
  END) AS best0
  WHERE best0[0] > 0
  WITH organization0, best0, [graded IN best0[1] WHERE graded[0] = 0 | graded[1]] AS missed0
  WITH organization0, best0, missed0, [lacking IN missed0 WHERE NOT (coalesce(organization0.searchBy, '') CONTAINS lacking[1])] AS lacking0
  WHERE ((2 * size(lacking0)) <= size($param5) OR best0[3] >= 1)
  WITH organization0, best0, missed0, lacking0, head([place IN [label IN labels(organization0) | head([kind IN $param10 WHERE kind[0] = label])[1]] WHERE place IS NOT NULL]) AS rank0
  WITH organization0, best0, lacking0, rank0, round(((best0[0] + ((0.6 * (size(missed0) - size(lacking0))) / size($param5))) * CASE
    WHEN rank0 IN $param11 THEN 0.9
    ELSE 1
  END), 3) AS score0
  ORDER BY score0 DESC, rank0 ASC, organization0.id ASC
  RETURN [score0, rank0, organization0.id, organization0, replace(substring(best0[2][0], (size(head(split(best0[2][0], ':'))) + 1)), $param9, ' '), substring(head(split(best0[2][0], ':')), 1), [word IN lacking0 | trim(word[1])]]
} AS hits0
RETURN dataset.version AS version, COLLECT {
  UNWIND hits0 AS hit0
  WITH hit0
  ORDER BY hit0[0] DESC, hit0[1] ASC, hit0[2] ASC
  LIMIT $param12
  WITH hit0, hit0[3] AS organization1
  RETURN [hit0[0], hit0[1], hit0[2], hit0[4], hit0[5], [head(labels(organization1)), [organization1.id]]]
} AS column0, size(hits0) AS column1, NULL AS column2, NULL AS column3, NULL AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["+(#3a090^8 3a090^4 3a090*) +(#Regulation #Provision #ControlListEntry)^0"]
// $param3 = 500
// $param4 = "3a090"
// $param5 = [[" 3a090 "," 3a090","3a090",null,5]]
// $param6 = "\u001f"
// $param7 = "\u001e"
// $param8 = "3a090"
// $param9 = " "
// $param10 = [["Organization",0],["Chip",1],["ChipFamily",2],["Model",3],["Regulation",4],["Person",5],["Provision",6],["ControlListEntry",7],["LicenseException",8],["Country",9],["CountryGroup",10],["Cluster",11],["DataCenter",12],["SupplyChainStage",13],["SupplyChainInput",14],["Topic",15],["Metric",16],["Acquisition",17],["Listing",18],["Document",19],["Source",20]]
// $param11 = [19,20]
// $param12 = 4
