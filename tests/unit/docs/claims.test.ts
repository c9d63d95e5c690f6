import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { buildApiSchema } from '../../../schema/index.ts';

const text = readFileSync('docs/claims.md', 'utf8');

describe('docs/claims.md', () => {
  it('asks only questions that the API takes', async () => {
    const schema = await buildApiSchema();
    const questions = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, question]) => question!);
    expect(questions.length).toBeGreaterThan(3);
    expect(questions.flatMap((question) => validate(schema, parse(question)).map(({ message }) => message))).toEqual([]);
  });

  it('explains fields that a claim has', async () => {
    const claim = (await buildApiSchema()).getType('Claim');
    const fields = [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names]) => names!.split(', ').map((name) => name.replaceAll('`', '')));
    expect(fields.filter((name) => !(claim && 'getFields' in claim && name in claim.getFields()))).toEqual([]);
    expect(fields).toContain('knownSince');
  });
});
