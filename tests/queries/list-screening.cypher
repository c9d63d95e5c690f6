MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[organization0.id, COLLECT {
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
  }, organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
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
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:zhipu"]
// $param3 = "organization:zhipu"
// $param4 = 10
// $param5 = "organization:zhipu"
// $param6 = "organization:zhip"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[organization0.id, COLLECT {
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
  }, organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
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
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:zhipu"]
// $param3 = "organization:zhipu"
// $param4 = 10
// $param5 = "organization:zhipu"
// $param6 = "organization:zhip"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[organization0.id, COLLECT {
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
  }, organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
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
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:huawei-cloud"]
// $param3 = "organization:huawei-cloud"
// $param4 = 10
// $param5 = "organization:huawei-cloud"
// $param6 = "organization:huaw"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[organization0.id, COLLECT {
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
  }, organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
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
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nexperia"]
// $param3 = "organization:nexperia"
// $param4 = 10
// $param5 = "organization:nexperia"
// $param6 = "organization:nexp"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[organization0.id, COLLECT {
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
  }, organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
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
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:deepseek"]
// $param3 = "organization:deepseek"
// $param4 = 10
// $param5 = "organization:deepseek"
// $param6 = "organization:deep"
// $param7 = 200


MATCH (dataset:Dataset { id: $param0, graphModel: $graphModel })
WITH dataset, COLLECT {
  MATCH (redirect:Redirect)
  WHERE redirect.id IN $param2
  RETURN [redirect.from, redirect.to]
} AS redirects
RETURN dataset.version AS version, redirects AS redirects, COLLECT {
  MATCH (organization0:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param3 | given[1]]), $param3) })
  WITH organization0
  ORDER BY organization0.id ASC
  LIMIT $param4
  RETURN [organization0.id, [[organization0.id, COLLECT {
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
  }, organization0.entityListStatus, organization0.entityListCheckedOn, organization0.section1260h, organization0.otherUsLists]]
} AS column0, COLLECT {
  OPTIONAL MATCH (organization3:Organization { id: coalesce(head([given IN redirects WHERE given[0] = $param5 | given[1]]), $param5) })
  WITH organization3
  WHERE organization3 IS NULL
  MATCH (organization4:Organization)
  WHERE organization4.id STARTS WITH $param6
  WITH organization4
  ORDER BY organization4.id ASC
  LIMIT $param7
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
// $graphModel = "the model of this release"
// $param2 = ["redirect:organization:nvidia"]
// $param3 = "organization:nvidia"
// $param4 = 10
// $param5 = "organization:nvidia"
// $param6 = "organization:nvid"
// $param7 = 200
