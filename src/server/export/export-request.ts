import { z } from 'zod';
import { ApiError } from '../../domain/api-error.ts';
import type { AskedOperation } from './exportable.ts';
import type { CsvOptions } from './csv-writer.ts';

export const formats = ['csv', 'jsonl', 'graphml'] as const;
export type ExportFormat = (typeof formats)[number];

export interface ExportRequest extends AskedOperation {
  readonly format: ExportFormat;
  readonly csv: CsvOptions;
}

const flag = (missing: boolean) => z.enum(['true', 'false'], { error: 'give true or false' }).default(missing ? 'true' : 'false').transform((text) => text === 'true');

const options = {
  format: z.enum(formats, { error: `give one of ${formats.join(', ')}` }),
  bom: flag(false), comments: flag(false), escapeFormulas: flag(true),
};
const operation = {
  query: z.string({ error: 'give the operation as text' }),
  operationName: z.string({ error: 'give a name' }).nullish(),
};
const variables = z.record(z.string(), z.unknown(), { error: 'give a JSON object' }).nullish();
const asJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'give a JSON object' });
    return z.NEVER;
  }
});

const inBody = z.object({ ...operation, variables });
const inAddress = z.object({ ...operation, variables: asJson.pipe(variables).optional() });

/** What is asked for: the options in the address; the operation too in a GET, and as JSON in the body of a POST. Fails with all that is wrong with it. */
export function readExportRequest(address: unknown, body: unknown): ExportRequest {
  const [how, what] = [z.object(options).safeParse(address), body === undefined ? inAddress.safeParse(address) : inBody.safeParse(body)];
  const problems = [...how.error?.issues ?? [], ...what.error?.issues ?? []].map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : 'give a JSON object {"query": "…", "variables": {…}}'));
  if (!how.data || !what.data) throw new ApiError('BAD_USER_INPUT', `The export can't be made: ${problems.join('; ')}. Ask by POST /export?format=csv with {"query": "…", "variables": {…}}, or by GET with query and variables in the address.`);
  const { format, ...csv } = how.data;
  return { format, csv, query: what.data.query, operationName: what.data.operationName ?? undefined, variables: what.data.variables ?? {} };
}
