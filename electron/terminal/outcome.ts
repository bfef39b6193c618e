import type { ErrorCode, ErrorData } from '#shared/kernel/errors.ts';
import type { terminalWords } from './terminal.words.ts';

/** A command written wrongly: exit code 2, the sentence on stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: keyof (typeof terminalWords)['fr'];
  readonly values: Record<string, string>;
  constructor(key: keyof (typeof terminalWords)['fr'], values: Record<string, string> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** Input the product refuses: exit code 1, `details` on stdout. */
export class InputRejected extends Error {
  override readonly name = 'InputRejected';
  readonly details: unknown;
  constructor(details: unknown) {
    super('input rejected');
    this.details = details;
  }
}

/** What went wrong without the input being at fault: exit code 3. Every other refusal is one of the input. */
const failures: ReadonlySet<string> = new Set<ErrorCode>([
  'WORKSPACE_BUSY',
  'WORKSPACE_READ_ONLY',
  'WORKSPACE_DAMAGED',
  'DISK_FULL',
  'DISK_ERROR',
  'BACKUP_FAILED',
  'CANCELLED',
  'UNAUTHORISED',
  'INTERNAL',
]);

/** True for the codes that end with exit code 3. */
export function isFailure(code: string): boolean {
  return failures.has(code);
}

/** A refusal as the backend or the contract throws it. */
export interface Refusal {
  code: string;
  data: ErrorData;
}

/** The refusal an error carries, or null when it is something else. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  const known = error.name === 'RelaisError' || ('defined' in error && 'status' in error);
  if (!known) return null;
  const data = 'data' in error && typeof error.data === 'object' && error.data ? error.data : {};
  return { code: error.code, data: data as ErrorData };
}
