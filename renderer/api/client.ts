import { createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '#shared/contract.ts';
import { openDoor } from './door.ts';

let door: ReturnType<typeof openDoor> | null = null;

/** Opens the door once; every call waits for it. Rejects with UNAUTHORISED when the page has no key. */
export function connect(): ReturnType<typeof openDoor> {
  door ??= openDoor();
  return door;
}

/** Every procedure of the contract, typed: `await client.people.list()`. */
export const client: ContractRouterClient<Contract> = createORPCClient(
  new DynamicLink<Record<never, never>>(() => connect()),
);

/**
 * The same procedures for TanStack Query:
 * `useQuery(orpc.people.list.queryOptions())`, `useMutation(orpc.people.update.mutationOptions())`.
 */
export const orpc = createTanstackQueryUtils(client);
