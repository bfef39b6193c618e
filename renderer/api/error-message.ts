import { ORPCError } from '@orpc/client';
import i18next from 'i18next';
import { type ErrorCode, type ErrorData, errorCodes } from '#shared/kernel/errors.ts';

/** A refusal raised in the window itself, with a code of the closed list. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** The closed-list code of anything a call can throw; INTERNAL for what nobody foresaw. */
export function errorCode(error: unknown): ErrorCode {
  const code = error instanceof ORPCError || error instanceof ApiError ? error.code : '';
  if (errorCodes.includes(code as ErrorCode)) return code as ErrorCode;
  // A value the contract does not take, such as a negative price.
  if (code === 'BAD_REQUEST') return 'INVALID';
  if (code === 'UNAUTHORIZED') return 'UNAUTHORISED';
  return 'INTERNAL';
}

/** What a refusal says to the user, in the language of the screen: what, where, what to do. */
export function errorMessage(error: unknown): string {
  const data = error instanceof ORPCError ? (error.data as ErrorData | undefined) : undefined;
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) {
    return i18next.t('app:unreachable');
  }
  return i18next.t(`errors:${errorCode(error)}`, { detail: '', ...data }).trim();
}
