/** A date as CSL-JSON has it: year, month and day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An item of CSL-JSON, the format that Zotero, pandoc and citation processors read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}
