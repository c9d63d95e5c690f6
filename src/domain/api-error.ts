/** The documented values of `extensions.code` (docs/errors.md). */
export const errorCodes = [
  'BAD_USER_INPUT', 'INVALID_CURSOR', 'UNKNOWN_ID', 'DATABASE_UNAVAILABLE', 'DATABASE_AUTHENTICATION_FAILED',
  'DATABASE_TIMEOUT', 'DATASET_NOT_LOADED', 'OPERATION_TOO_LARGE', 'OPERATION_TOO_COSTLY', 'OPERATION_NOT_LISTED',
  'RATE_LIMITED', 'OVERLOADED', 'CLIENT_CLOSED_REQUEST', 'NOT_EXPORTABLE', 'EXPORT_INTERRUPTED', 'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What passes without the caller changing anything: HTTP status 503. */
export const unavailableCodes: ReadonlySet<string> = new Set<ErrorCode>(['DATABASE_UNAVAILABLE', 'DATABASE_AUTHENTICATION_FAILED', 'DATABASE_TIMEOUT', 'DATASET_NOT_LOADED', 'OVERLOADED']);

/** A caller's mistake or an outage: what happened, where, and what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /** What strangers are told in place of message and details, where these are the operator's: addresses, settings. */
  readonly forStrangers: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    { forStrangers, ...options }: ErrorOptions & { readonly forStrangers?: string } = {},
  ) {
    super(message, options);
    this.forStrangers = forStrangers;
  }
}
