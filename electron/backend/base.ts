import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Backend } from './backend.ts';

/** What every procedure receives. */
export interface BackendContext {
  backend: Backend;
}

/**
 * The contract ready to be implemented. Refusals thrown below become the contract's typed errors;
 * anything unexpected becomes INTERNAL without its text, which could hold personal data.
 */
export const os = implement(contract)
  .$context<BackendContext>()
  .use(async ({ next, context }) => {
    try {
      return await next();
    } catch (error) {
      throw toContractError(error, context.backend);
    }
  });

/** Turns what a procedure or a running job throws into a contract error. */
export function toContractError(error: unknown, backend: Backend): unknown {
  if (error instanceof ORPCError) return error;
  if (error instanceof RelaisError) {
    return new ORPCError(error.code, { defined: true, message: error.code, data: error.data });
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return new ORPCError('CANCELLED', { defined: true, message: 'CANCELLED', data: {} });
  }
  backend.report(error);
  return new ORPCError('INTERNAL', { defined: true, message: 'INTERNAL', data: {} });
}
