/** The release that the managed Neo4j runs: the newest Community release of the 5.26 long-term line. */
export const neo4jRelease = '5.26.31';

/** The Java that this release needs at least. */
export const oldestJava = 17;

/** The oldest server that our statements are written for, managed or not. */
export const oldestServer = { major: 5, minor: 26 } as const;
