/** An entry of the Commerce Control List, as far as it is taken. */
export interface ControlListText {
  /** The ECCN. */
  readonly key: string;
  readonly heading: string;
  /** `NS`, `RS`, `AT` */
  readonly reasonsForControl: readonly string[];
  /** To which items of the entry a reason applies, and what then requires a license: null where the table has one cell alone. */
  readonly requirements: readonly { readonly control: string; readonly requirement: string | null }[];
  /** Those that the requirements name, in the order of the chart. */
  readonly chartColumns: readonly string[];
  /** By symbol, in the list's words. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** Where only a part of the entry could be read: why. */
  readonly flaw?: string;
}
