MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  UNWIND $param2 AS phrase0
  WITH phrase0
  CALL db.index.fulltext.queryNodes('search', phrase0, {limit: $param3}) YIELD node AS organization0
  WITH organization0
  WHERE (organization0.knownFrom <= $param4 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
  WITH organization0, [compared IN [pair IN [name IN [name IN [line IN tail(split(organization0.searchNames, $param10)) | split(line, $param9)] WHERE (substring(head(split(name[0], ':')), 1) IN $param7 OR NOT (any(knownDay IN coalesce(organization0.knownDays, []) WHERE (knownDay STARTS WITH (substring(head(split(name[0], ':')), 1) + '@') AND knownDay > ((substring(head(split(name[0], ':')), 1) + '@') + $param8)))))] | [name, [word IN $param6 | [CASE
    WHEN name[1] CONTAINS word[0] THEN 1
    WHEN name[1] CONTAINS word[1] THEN 0.9
    WHEN name[2] CONTAINS word[2] THEN CASE
      WHEN name[2] STARTS WITH word[2] THEN 0.9
      ELSE 0.6
    END
    WHEN (word[3] CONTAINS name[2] AND size(name[2]) > 1) THEN ((0.6 * size(name[2])) / word[4])
    ELSE 0
  END, word]]]] | [pair[0], pair[1], reduce(sum = 0, each IN pair[1] | (sum + each[0])), (reduce(sum = 0, each IN [graded IN pair[1] WHERE graded[0] > 0] | (sum + each[1][4])) / toFloat(size(pair[0][2])))]] WHERE compared[2] > 0 | [CASE
    WHEN compared[0][2] = $param5 THEN 1
    WHEN compared[0][2] STARTS WITH '#' THEN CASE
      WHEN compared[0][2] = ('#' + $param5) THEN 1
      ELSE 0
    END
    ELSE (((0.6 * compared[2]) / size($param6)) + (0.3 * CASE
      WHEN compared[3] > 1 THEN 1
      ELSE compared[3]
    END) + CASE
      WHEN compared[0][2] STARTS WITH $param5 THEN 0.1
      ELSE 0
    END)
  END, compared[1], compared[0], compared[3]]] AS scored0
  WITH organization0, reduce(better = NULL, each IN scored0 | CASE
    WHEN (better IS NULL OR each[0] > better[0] OR (each[0] = better[0] AND (NOT (each[2][2] STARTS WITH '#') AND $param11 CONTAINS replace(substring(each[2][0], (size(head(split(each[2][0], ':'))) + 1)), $param12, ' ')) AND NOT (NOT (better[2][2] STARTS WITH '#') AND $param11 CONTAINS replace(substring(better[2][0], (size(head(split(better[2][0], ':'))) + 1)), $param12, ' ')))) THEN each
    ELSE better
  END) AS best0
  WHERE best0[0] > 0
  WITH organization0, best0, [graded IN best0[1] WHERE graded[0] = 0 | graded[1]] AS missed0
  WITH organization0, best0, missed0, [lacking IN missed0 WHERE NOT (coalesce(organization0.searchBy, '') CONTAINS lacking[1] AND (head(split(organization0.searchBy, $param9)) IN $param13 OR NOT (any(knownDay IN coalesce(organization0.knownDays, []) WHERE (knownDay STARTS WITH (head(split(organization0.searchBy, $param9)) + '@') AND knownDay > ((head(split(organization0.searchBy, $param9)) + '@') + $param14))))))] AS lacking0
  WHERE ((2 * size(lacking0)) <= size($param6) OR best0[3] >= 1)
  WITH organization0, best0, missed0, lacking0, head([place IN [label IN labels(organization0) | head([kind IN $param15 WHERE kind[0] = label])[1]] WHERE place IS NOT NULL]) AS rank0
  WITH organization0, best0, lacking0, rank0, round(((best0[0] + ((0.6 * (size(missed0) - size(lacking0))) / size($param6))) * CASE
    WHEN rank0 IN $param16 THEN 0.9
    ELSE 1
  END), 3) AS score0
  ORDER BY score0 DESC, rank0 ASC, organization0.id ASC
  RETURN [score0, rank0, organization0.id, organization0, replace(substring(best0[2][0], (size(head(split(best0[2][0], ':'))) + 1)), $param12, ' '), substring(head(split(best0[2][0], ':')), 1), [word IN lacking0 | trim(word[1])]]
} AS hits0
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  UNWIND hits0 AS hit0
  WITH hit0
  ORDER BY hit0[0] DESC, hit0[1] ASC, hit0[2] ASC
  LIMIT $param17
  WITH hit0, hit0[3] AS organization1
  RETURN [hit0[0], hit0[1], hit0[2], hit0[4], hit0[5], [head(labels(organization1)), CASE
    WHEN organization1:Source THEN [organization1.id]
    WHEN organization1:CountryGroup THEN [organization1.id]
    WHEN organization1:Country THEN [organization1.id]
    WHEN organization1:Provision THEN [organization1.id]
    WHEN organization1:Regulation THEN [organization1.id]
    WHEN organization1:Listing THEN [organization1.id]
    WHEN organization1:Model THEN [organization1.id]
    WHEN organization1:Chip THEN [organization1.id]
    WHEN organization1:ChipFamily THEN [organization1.id]
    WHEN organization1:Acquisition THEN [organization1.id]
    WHEN organization1:Organization THEN [organization1.id]
    WHEN organization1:Document THEN [organization1.id]
    WHEN organization1:Cluster THEN [organization1.id]
    WHEN organization1:ControlListEntry THEN [organization1.id]
    WHEN organization1:DataCenter THEN [organization1.id]
    WHEN organization1:LicenseException THEN [organization1.id]
    WHEN organization1:Metric THEN [organization1.id]
    WHEN organization1:Person THEN [organization1.id]
    WHEN organization1:SupplyChainStage THEN [organization1.id]
    WHEN organization1:SupplyChainInput THEN [organization1.id]
    WHEN organization1:Topic THEN [organization1.id]
    ELSE []
  END]]
} AS column0, size(hits0) AS column1, NULL AS column2, NULL AS column3, NULL AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["+(#deepseekv3^8 deepseek^4 deepseek* v3^4 v3* deepseekv3^8 deepseekv3*) +(#Organization #Model)^0"]
// $param3 = 500
// $param4 = "2024-01-01"
// $param5 = "deepseekv3"
// $param6 = [[" deepseek "," deepseek","deepseek",null,8],[" v3 "," v3","v3",null,2]]
// $param7 = ["id","name","nameFolded","title","titleFolded","ownTitle","code","list","listedName"]
// $param8 = "2024-01-01"
// $param9 = "\u001f"
// $param10 = "\u001e"
// $param11 = "DeepSeek-V3"
// $param12 = " "
// $param13 = ["id","name","nameFolded","title","titleFolded","ownTitle","code","list","listedName"]
// $param14 = "2024-01-01"
// $param15 = [["Organization",0],["Chip",1],["ChipFamily",2],["Model",3],["Regulation",4],["Person",5],["Provision",6],["ControlListEntry",7],["LicenseException",8],["Country",9],["CountryGroup",10],["Cluster",11],["DataCenter",12],["SupplyChainStage",13],["SupplyChainInput",14],["Topic",15],["Metric",16],["Acquisition",17],["Listing",18],["Document",19],["Source",20]]
// $param16 = [19,20]
// $param17 = 6


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  UNWIND $param2 AS phrase0
  WITH phrase0
  CALL db.index.fulltext.queryNodes('search', phrase0, {limit: $param3}) YIELD node AS organization0
  WITH organization0
  WHERE (organization0.knownFrom <= $param4 OR (organization0.knownFrom IS NULL AND dataset.firstPublishedOn <= $param4))
  WITH organization0, [compared IN [pair IN [name IN [name IN [line IN tail(split(organization0.searchNames, $param10)) | split(line, $param9)] WHERE (substring(head(split(name[0], ':')), 1) IN $param7 OR NOT (any(knownDay IN coalesce(organization0.knownDays, []) WHERE (knownDay STARTS WITH (substring(head(split(name[0], ':')), 1) + '@') AND knownDay > ((substring(head(split(name[0], ':')), 1) + '@') + $param8)))))] | [name, [word IN $param6 | [CASE
    WHEN name[1] CONTAINS word[0] THEN 1
    WHEN name[1] CONTAINS word[1] THEN 0.9
    WHEN name[2] CONTAINS word[2] THEN CASE
      WHEN name[2] STARTS WITH word[2] THEN 0.9
      ELSE 0.6
    END
    WHEN (word[3] CONTAINS name[2] AND size(name[2]) > 1) THEN ((0.6 * size(name[2])) / word[4])
    ELSE 0
  END, word]]]] | [pair[0], pair[1], reduce(sum = 0, each IN pair[1] | (sum + each[0])), (reduce(sum = 0, each IN [graded IN pair[1] WHERE graded[0] > 0] | (sum + each[1][4])) / toFloat(size(pair[0][2])))]] WHERE compared[2] > 0 | [CASE
    WHEN compared[0][2] = $param5 THEN 1
    WHEN compared[0][2] STARTS WITH '#' THEN CASE
      WHEN compared[0][2] = ('#' + $param5) THEN 1
      ELSE 0
    END
    ELSE (((0.6 * compared[2]) / size($param6)) + (0.3 * CASE
      WHEN compared[3] > 1 THEN 1
      ELSE compared[3]
    END) + CASE
      WHEN compared[0][2] STARTS WITH $param5 THEN 0.1
      ELSE 0
    END)
  END, compared[1], compared[0], compared[3]]] AS scored0
  WITH organization0, reduce(better = NULL, each IN scored0 | CASE
    WHEN (better IS NULL OR each[0] > better[0] OR (each[0] = better[0] AND (NOT (each[2][2] STARTS WITH '#') AND $param11 CONTAINS replace(substring(each[2][0], (size(head(split(each[2][0], ':'))) + 1)), $param12, ' ')) AND NOT (NOT (better[2][2] STARTS WITH '#') AND $param11 CONTAINS replace(substring(better[2][0], (size(head(split(better[2][0], ':'))) + 1)), $param12, ' ')))) THEN each
    ELSE better
  END) AS best0
  WHERE best0[0] > 0
  WITH organization0, best0, [graded IN best0[1] WHERE graded[0] = 0 | graded[1]] AS missed0
  WITH organization0, best0, missed0, [lacking IN missed0 WHERE NOT (coalesce(organization0.searchBy, '') CONTAINS lacking[1] AND (head(split(organization0.searchBy, $param9)) IN $param13 OR NOT (any(knownDay IN coalesce(organization0.knownDays, []) WHERE (knownDay STARTS WITH (head(split(organization0.searchBy, $param9)) + '@') AND knownDay > ((head(split(organization0.searchBy, $param9)) + '@') + $param14))))))] AS lacking0
  WHERE ((2 * size(lacking0)) <= size($param6) OR best0[3] >= 1)
  WITH organization0, best0, missed0, lacking0, head([place IN [label IN labels(organization0) | head([kind IN $param15 WHERE kind[0] = label])[1]] WHERE place IS NOT NULL]) AS rank0
  WITH organization0, best0, lacking0, rank0, round(((best0[0] + ((0.6 * (size(missed0) - size(lacking0))) / size($param6))) * CASE
    WHEN rank0 IN $param16 THEN 0.9
    ELSE 1
  END), 3) AS score0
  ORDER BY score0 DESC, rank0 ASC, organization0.id ASC
  RETURN [score0, rank0, organization0.id, organization0, replace(substring(best0[2][0], (size(head(split(best0[2][0], ':'))) + 1)), $param12, ' '), substring(head(split(best0[2][0], ':')), 1), [word IN lacking0 | trim(word[1])]]
} AS hits0
RETURN dataset.version AS version, dataset.firstPublishedOn AS firstPublishedOn, COLLECT {
  UNWIND hits0 AS hit0
  WITH hit0
  ORDER BY hit0[0] DESC, hit0[1] ASC, hit0[2] ASC
  LIMIT $param17
  WITH hit0, hit0[3] AS organization1
  RETURN [hit0[0], hit0[1], hit0[2], hit0[4], hit0[5], [head(labels(organization1)), CASE
    WHEN organization1:Source THEN [organization1.id]
    WHEN organization1:CountryGroup THEN [organization1.id]
    WHEN organization1:Country THEN [organization1.id]
    WHEN organization1:Provision THEN [organization1.id]
    WHEN organization1:Regulation THEN [organization1.id]
    WHEN organization1:Listing THEN [organization1.id]
    WHEN organization1:Model THEN ([organization1.id, organization1.name] + [CASE
      WHEN any(knownDay IN organization1.knownDays WHERE (knownDay STARTS WITH $param18 AND knownDay > $param19)) THEN last([formerEntry IN organization1.publicationDateFormerly WHERE substring(formerEntry, 0, 10) <= $param20 | substring(formerEntry, 11)])
      ELSE organization1.publicationDate
    END])
    WHEN organization1:Chip THEN [organization1.id]
    WHEN organization1:ChipFamily THEN [organization1.id]
    WHEN organization1:Acquisition THEN [organization1.id]
    WHEN organization1:Organization THEN [organization1.id]
    WHEN organization1:Document THEN [organization1.id]
    WHEN organization1:Cluster THEN [organization1.id]
    WHEN organization1:ControlListEntry THEN [organization1.id]
    WHEN organization1:DataCenter THEN [organization1.id]
    WHEN organization1:LicenseException THEN [organization1.id]
    WHEN organization1:Metric THEN [organization1.id]
    WHEN organization1:Person THEN [organization1.id]
    WHEN organization1:SupplyChainStage THEN [organization1.id]
    WHEN organization1:SupplyChainInput THEN [organization1.id]
    WHEN organization1:Topic THEN [organization1.id]
    ELSE []
  END]]
} AS column0, size(hits0) AS column1, NULL AS column2, NULL AS column3, NULL AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["+(#deepseekv3^8 deepseek^4 deepseek* v3^4 v3* deepseekv3^8 deepseekv3*) +(#Organization #Model)^0"]
// $param3 = 500
// $param4 = "2025-01-31"
// $param5 = "deepseekv3"
// $param6 = [[" deepseek "," deepseek","deepseek",null,8],[" v3 "," v3","v3",null,2]]
// $param7 = ["id","name","nameFolded","title","titleFolded","ownTitle","code","list","listedName"]
// $param8 = "2025-01-31"
// $param9 = "\u001f"
// $param10 = "\u001e"
// $param11 = "DeepSeek-V3"
// $param12 = " "
// $param13 = ["id","name","nameFolded","title","titleFolded","ownTitle","code","list","listedName"]
// $param14 = "2025-01-31"
// $param15 = [["Organization",0],["Chip",1],["ChipFamily",2],["Model",3],["Regulation",4],["Person",5],["Provision",6],["ControlListEntry",7],["LicenseException",8],["Country",9],["CountryGroup",10],["Cluster",11],["DataCenter",12],["SupplyChainStage",13],["SupplyChainInput",14],["Topic",15],["Metric",16],["Acquisition",17],["Listing",18],["Document",19],["Source",20]]
// $param16 = [19,20]
// $param17 = 3
// $param18 = "publicationDate@"
// $param19 = "publicationDate@2025-01-31"
// $param20 = "2025-01-31"
