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
    WHEN (organization1:Regulation OR organization1:Document) THEN [organization1.id, organization1.title]
    WHEN (organization1:Model OR organization1:Chip OR organization1:ChipFamily OR organization1:Person) THEN [organization1.id, organization1.name]
    WHEN organization1:Organization THEN [organization1.id, organization1.name, organization1.nameZhHant]
    ELSE []
  END]]
} AS column0, size(hits0) AS column1, NULL AS column2, NULL AS column3, [head(hits0)[0], head(hits0)[6], COLLECT {
  UNWIND CASE
    WHEN (head(hits0)[0] >= 0.4 AND isEmpty(head(hits0)[6])) THEN []
    ELSE $param13
  END AS phrase1
  WITH phrase1
  CALL db.index.fulltext.queryNodes('search', phrase1, {limit: $param14}) YIELD node AS organization2
  WITH organization2
  RETURN [named IN [line IN tail(split(organization2.searchNames, $param7)) | split(line, $param6)] WHERE NOT (substring(head(split(named[0], ':')), 1) IN $param15) | [replace(substring(named[0], (size(head(split(named[0], ':'))) + 1)), $param9, ' '), named[2]]]
}] AS column4
// $param0 = "dataset:current"
// $graphModel = "the model of this release"
// $param2 = ["+(#英伟达h800^8 英伟达^4 英伟达* h800^4 h800* 英伟达h800^8 英伟达h800* 英伟 伟达 英伟达) +(#Organization #Chip #ChipFamily #Model #Regulation #Person #Provision #ControlListEntry #LicenseException #Country #CountryGroup #Cluster #DataCenter #SupplyChainStage #SupplyChainInput #Topic #Metric #Acquisition #Document)^0","+(#英伟达h800^8 英伟达^4 英伟达* h800^4 h800* 英伟达h800^8 英伟达h800* 英伟 伟达 英伟达) +(#Listing #Source)^0"]
// $param3 = 500
// $param4 = "英伟达h800"
// $param5 = [[" 英伟达 "," 英伟达","英伟达","英伟达",3],[" h800 "," h800","h800",null,4]]
// $param6 = "\u001f"
// $param7 = "\u001e"
// $param8 = "輝達 H800"
// $param9 = " "
// $param10 = [["Organization",0],["Chip",1],["ChipFamily",2],["Model",3],["Regulation",4],["Person",5],["Provision",6],["ControlListEntry",7],["LicenseException",8],["Country",9],["CountryGroup",10],["Cluster",11],["DataCenter",12],["SupplyChainStage",13],["SupplyChainInput",14],["Topic",15],["Metric",16],["Acquisition",17],["Listing",18],["Document",19],["Source",20]]
// $param11 = [19,20]
// $param12 = 11
// $param13 = ["+(英伟达h800~1^8 英伟达h800~2 h800~1^8 英伟达~1^8) +(#Organization #Chip #ChipFamily #Model #Regulation #Person #Provision #ControlListEntry #LicenseException #Country #CountryGroup #Cluster #DataCenter #SupplyChainStage #SupplyChainInput #Topic #Metric #Acquisition #Document)^0","+(英伟达h800~1^8 英伟达h800~2 h800~1^8 英伟达~1^8) +(#Listing #Source)^0"]
// $param14 = 50
// $param15 = ["id","ticker","wikidataId","citation","frDocumentNumber","docket","rin","entityNumber"]
