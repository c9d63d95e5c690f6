/** The columns of the Commerce Country Chart (15 CFR part 738, Supplement No. 1), in its order. */
export const chartColumns: readonly string[] = ['CB 1', 'CB 2', 'CB 3', 'NP 1', 'NP 2', 'NS 1', 'NS 2', 'MT 1', 'RS 1', 'RS 2', 'FC 1', 'CC 1', 'CC 2', 'CC 3', 'AT 1', 'AT 2'].map(columnName);

/** `NS 1` → `NS Column 1`, as the control list calls it. */
export function columnName(short: string): string {
  return short.replace(/^([A-Z]{2}) (\d)$/, '$1 Column $2');
}
