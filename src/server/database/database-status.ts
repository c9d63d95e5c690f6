import type { ErrorCode } from '../../domain/api-error.ts';

/** Whether questions can be answered now; if not, the code and the reason that a caller is given. */
export type DatabaseStatus =
  | { readonly ready: true; readonly datasetVersion: string }
  | { readonly ready: false; readonly code: ErrorCode; readonly reason: string };
