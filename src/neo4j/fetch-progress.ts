/** How far Maven is, read from what it prints. Only for showing: whether the fetch worked is never read from it. */
export interface FetchProgress {
  /** Takes note of a line that Maven printed. */
  read(line: string): void;
  /** `460 files, 31 MB`: most files are the small descriptions that Maven reads before it fetches the jars. */
  describe(): string;
}

const unit: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Counts `Downloaded from central: https://…/x.jar (1.2 MB at 3.4 MB/s)`. */
export function fetchProgress(): FetchProgress {
  let files = 0;
  let bytes = 0;
  return {
    read(line) {
      const match = /Downloaded from .* \(([\d.]+) (B|kB|MB|GB) at /.exec(line);
      if (!match) return;
      files += 1;
      bytes += Number(match[1]) * (unit[match[2] ?? ''] ?? 0);
    },
    describe: () => `${files} files, ${Math.round(bytes / 1e6)} MB`,
  };
}
