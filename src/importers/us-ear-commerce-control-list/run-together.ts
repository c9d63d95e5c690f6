/**
 * Entries of the arrangement into which it runs the next one: what it has of them beyond their own part is of another ECCN. `requirements`: how many of the lines of the
 * requirements table are their own. The rest of such an entry is not taken. Reviewed against 2026-07-23; an entry that shows the fault and is not here refuses the file.
 */
export const runTogether: Readonly<Record<string, { readonly requirements: number; readonly keepsReasons: boolean; readonly next: string }>> = {
  '0D606': { requirements: 0, keepsReasons: false, next: '0D614' },
  '2B351': { requirements: 0, keepsReasons: false, next: '2B352' },
  '3D005': { requirements: 2, keepsReasons: true, next: 'another entry' },
  '3E001': { requirements: 0, keepsReasons: false, next: '3E002' },
  '8C609': { requirements: 4, keepsReasons: true, next: 'another entry' },
};

/** Where a heading goes on into the tables of its own entry. */
export const headingEnd = /\s*\.?\s*License Requirements Reason for Control:.*$/s;
