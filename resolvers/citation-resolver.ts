import { setImmediate as turn } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import { Kind } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Citation } from '../schema/values/citation.ts';
import { bibtex } from '../src/citation/bibtex.ts';
import { citationText } from '../src/citation/citation-text.ts';
import type { CitedAnswer } from '../src/citation/cited-answer.ts';
import { cslItems } from '../src/citation/csl-items.ts';
import { compileCitation } from '../src/cypher/compile/compile-citation.ts';
import { citedRecords } from '../src/cypher/rows/cited-records.ts';
import { citationField, rootNames } from '../src/cypher/selection.ts';
import { ApiError } from '../src/domain/api-error.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { readRow } from './answer.ts';
import type { ApiContext } from './context.ts';
import { queryHash } from './query-hash.ts';

@Resolver()
export class CitationResolver {
  @Query(() => Citation, {
    nullable: true,
    description: 'How to cite the other answers of the operation: dataset version, hash of the question, days asked about, and sources, also as BibTeX, CSL-JSON and one line of text. Alone it cites the dataset as a whole. The header `x-citation: true` puts the same into `extensions.citation`.',
  })
  citation(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<Readonly<Record<string, unknown>>> {
    const cited = cite(context, info);
    context.answer.citing.push(cited);
    return cited;
  }
}

async function cite(context: ApiContext, info: GraphQLResolveInfo): Promise<Readonly<Record<string, unknown>>> {
  const { answer } = context;
  const found = context.references.noteFound();
  // Root fields start together, in whatever order they stand; what fails before it asks the database has nothing to be waited for.
  await turn();
  const answers = (await Promise.allSettled(answer.underWay)).flatMap((settled) => (settled.status === 'fulfilled' ? [settled.value] : []));
  // What is computed from them needs no further statement: it is there a turn later, with the days it is about and the records it names.
  await turn();
  const version = answer.datasetVersion;
  const compiled = compileCitation(info, citedRecords([...answers, ...found], answer.judged), { today: context.today, knownAt: latestKnowledge(context) });
  const [datasetVersion, ...columns] = await readRow(context, compiled.statement);
  if (version !== undefined && version !== datasetVersion) throw new ApiError('DATASET_NOT_LOADED', 'A new version of the dataset was loaded while this was answered, so no citation would be true of all of it. Ask again.');
  // Alone it is the only one to say which dataset answers.
  answer.datasetVersion = String(datasetVersion);
  const { sources, omitted, selected } = compiled.decode(columns);
  const operationName = info.operation.name?.value ?? null;
  const cited: CitedAnswer = {
    of: [...rootNames(info)].some((name) => name !== citationField && !name.startsWith('__')) ? 'ANSWER' : 'DATASET',
    datasetVersion: answer.datasetVersion,
    queryHash: queryHash(answer.document ?? { kind: Kind.DOCUMENT, definitions: [info.operation, ...Object.values(info.fragments)] }, operationName, info.variableValues),
    operationName,
    asOf: [...answer.days].sort(),
    knownAt: [...answer.knownAtDays].sort(),
    sources,
    sourcesOmitted: omitted,
  };
  const items = cslItems(cited);
  return { ...cited, ...selected, json: JSON.stringify(items, null, 2), bibtex: bibtex(items), text: citationText(cited) };
}

/** The day by which the sources were out; null: what the graph holds now, where one of the root fields asks for that. */
function latestKnowledge({ roots }: ApiContext): IsoDate | null {
  const days = [...roots.values()].map(({ knownAt }) => knownAt);
  return days.includes(null) ? null : days.sort().at(-1) ?? null;
}
