import { execFileSync } from 'node:child_process';

const allowed = ['MIT', 'Apache-2.0'];

function refused(...licenses: readonly string[]): readonly string[] {
  const script = `import satisfies from 'spdx-satisfies'; import { notAllowed } from './.ci/not-allowed.mjs'; const [packages, allowed] = JSON.parse(process.argv[1]); console.log(JSON.stringify(notAllowed(packages, allowed, satisfies)))`;
  const packages = licenses.map((licenseDeclared) => ({ licenseDeclared }));
  return (JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify([packages, allowed])], { encoding: 'utf8' })) as { licenseDeclared: string }[]).map(({ licenseDeclared }) => licenseDeclared);
}

test('a license outside the list is refused, and so is a package that states none', () => {
  expect(refused('MIT', 'GPL-3.0-only', 'NOASSERTION', 'UNLICENSED', 'SEE LICENSE IN LICENSE')).toEqual(['GPL-3.0-only', 'NOASSERTION', 'UNLICENSED', 'SEE LICENSE IN LICENSE']);
});

test('of several licenses one that is allowed is enough where one may choose, and all are needed where all apply', () => {
  expect(refused('MIT OR GPL-3.0-only', 'MIT AND Apache-2.0', 'MIT AND GPL-3.0-only')).toEqual(['MIT AND GPL-3.0-only']);
});
