/** Everything that is wrong with the environment variables, in one message. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    const count = problems.length === 1 ? 'One setting' : `${problems.length} settings`;
    super(`${count} can't be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}
