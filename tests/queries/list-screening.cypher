MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists, [organization0.id, COLLECT {
    MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
    WITH DISTINCT organization1
    RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization1)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
      WITH organization2, ownedBy0
      ORDER BY ownedBy0.position ASC, organization2.id ASC
      RETURN [ownedBy0.share, organization2.id]
    }]
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing1)
    WITH listing1
    ORDER BY listing1.id ASC
    RETURN [listing1.id, listing1.from, listing1.until, listing1.footnotes, listing1.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param5
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param6
  RETURN [organization4.id, organization4.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  MATCH (organization5:Organization)
  MATCH (organization5)<-[:OWNED_BY]-(organization6:Organization)
  WITH DISTINCT organization5
  RETURN [organization5.id, COLLECT {
    MATCH (organization5)-[:LOCATED_IN]->(country1)
    RETURN [country1.code]
  }]
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:zhipu"]
// $param2 = "organization:zhipu"
// $param3 = 10
// $param4 = "organization:zhipu"
// $param5 = "organization:zhip"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists, [organization0.id, COLLECT {
    MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
    WITH DISTINCT organization1
    RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization1)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
      WITH organization2, ownedBy0
      ORDER BY ownedBy0.position ASC, organization2.id ASC
      RETURN [ownedBy0.share, organization2.id]
    }]
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing1)
    WITH listing1
    ORDER BY listing1.id ASC
    RETURN [listing1.id, listing1.from, listing1.until, listing1.footnotes, listing1.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param5
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param6
  RETURN [organization4.id, organization4.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  MATCH (organization5:Organization)
  MATCH (organization5)<-[:OWNED_BY]-(organization6:Organization)
  WITH DISTINCT organization5
  RETURN [organization5.id, COLLECT {
    MATCH (organization5)-[:LOCATED_IN]->(country1)
    RETURN [country1.code]
  }]
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:zhipu"]
// $param2 = "organization:zhipu"
// $param3 = 10
// $param4 = "organization:zhipu"
// $param5 = "organization:zhip"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists, [organization0.id, COLLECT {
    MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
    WITH DISTINCT organization1
    RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization1)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
      WITH organization2, ownedBy0
      ORDER BY ownedBy0.position ASC, organization2.id ASC
      RETURN [ownedBy0.share, organization2.id]
    }]
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing1)
    WITH listing1
    ORDER BY listing1.id ASC
    RETURN [listing1.id, listing1.from, listing1.until, listing1.footnotes, listing1.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param5
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param6
  RETURN [organization4.id, organization4.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  MATCH (organization5:Organization)
  MATCH (organization5)<-[:OWNED_BY]-(organization6:Organization)
  WITH DISTINCT organization5
  RETURN [organization5.id, COLLECT {
    MATCH (organization5)-[:LOCATED_IN]->(country1)
    RETURN [country1.code]
  }]
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:huawei-cloud"]
// $param2 = "organization:huawei-cloud"
// $param3 = 10
// $param4 = "organization:huawei-cloud"
// $param5 = "organization:huaw"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists, [organization0.id, COLLECT {
    MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
    WITH DISTINCT organization1
    RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization1)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
      WITH organization2, ownedBy0
      ORDER BY ownedBy0.position ASC, organization2.id ASC
      RETURN [ownedBy0.share, organization2.id]
    }]
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing1)
    WITH listing1
    ORDER BY listing1.id ASC
    RETURN [listing1.id, listing1.from, listing1.until, listing1.footnotes, listing1.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param5
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param6
  RETURN [organization4.id, organization4.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  MATCH (organization5:Organization)
  MATCH (organization5)<-[:OWNED_BY]-(organization6:Organization)
  WITH DISTINCT organization5
  RETURN [organization5.id, COLLECT {
    MATCH (organization5)-[:LOCATED_IN]->(country1)
    RETURN [country1.code]
  }]
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:nexperia"]
// $param2 = "organization:nexperia"
// $param3 = 10
// $param4 = "organization:nexperia"
// $param5 = "organization:nexp"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists, [organization0.id, COLLECT {
    MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
    WITH DISTINCT organization1
    RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization1)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
      WITH organization2, ownedBy0
      ORDER BY ownedBy0.position ASC, organization2.id ASC
      RETURN [ownedBy0.share, organization2.id]
    }]
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing1)
    WITH listing1
    ORDER BY listing1.id ASC
    RETURN [listing1.id, listing1.from, listing1.until, listing1.footnotes, listing1.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param5
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param6
  RETURN [organization4.id, organization4.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  MATCH (organization5:Organization)
  MATCH (organization5)<-[:OWNED_BY]-(organization6:Organization)
  WITH DISTINCT organization5
  RETURN [organization5.id, COLLECT {
    MATCH (organization5)-[:LOCATED_IN]->(country1)
    RETURN [country1.code]
  }]
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:deepseek"]
// $param2 = "organization:deepseek"
// $param3 = 10
// $param4 = "organization:deepseek"
// $param5 = "organization:deep"
// $param6 = 200


MATCH (dataset:Dataset { id: $param0 })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param1
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param2 | given[1]]), $param2) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param3
  RETURN [organization0.id, [organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists, [organization0.id, COLLECT {
    MATCH (organization0)-[:OWNED_BY*0..4]->(organization1)
    WITH DISTINCT organization1
    RETURN [organization1.id, organization1.name, organization1.countryCode, COLLECT {
      MATCH (listing0)-[:LISTS]->(organization1)
      WITH listing0
      ORDER BY listing0.id ASC
      RETURN [listing0.id, listing0.list, listing0.listedName, listing0.citation, listing0.from, listing0.until, listing0.publishedDate, listing0.statusOn, listing0.licenseRequirement, listing0.reviewPolicy, listing0.footnotes, listing0.footnote4From, COLLECT {
        MATCH (listing0)-[:IMPOSED_BY]->(regulation0)
        RETURN regulation0.id
      }]
    }, COLLECT {
      MATCH (organization1)-[ownedBy0:OWNED_BY]->(organization2)
      WITH organization2, ownedBy0
      ORDER BY ownedBy0.position ASC, organization2.id ASC
      RETURN [ownedBy0.share, organization2.id]
    }]
  }], COLLECT {
    MATCH (organization0)<-[:LISTS]-(listing1)
    WITH listing1
    ORDER BY listing1.id ASC
    RETURN [listing1.id, listing1.from, listing1.until, listing1.footnotes, listing1.footnote4From]
  }]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param4 | given[1]]), $param4) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param5
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param6
  RETURN [organization4.id, organization4.id]
} AS column1, COLLECT {
  MATCH (country0:Country)
  RETURN [country0.id, country0.code]
} AS column2, COLLECT {
  MATCH (organization5:Organization)
  MATCH (organization5)<-[:OWNED_BY]-(organization6:Organization)
  WITH DISTINCT organization5
  RETURN [organization5.id, COLLECT {
    MATCH (organization5)-[:LOCATED_IN]->(country1)
    RETURN [country1.code]
  }]
} AS column3
// $param0 = "dataset:current"
// $param1 = ["redirect:organization:nvidia"]
// $param2 = "organization:nvidia"
// $param3 = 10
// $param4 = "organization:nvidia"
// $param5 = "organization:nvid"
// $param6 = 200
