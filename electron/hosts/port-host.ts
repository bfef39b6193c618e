import type { SupportedMessagePort } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import type { Backend } from '../backend/backend.ts';
import { router } from '../backend/router.ts';

/** A port that holds its messages until it is started, as Electron's and Node's do. */
export type StartedPort = SupportedMessagePort & { start: () => void };

/** Carries the contract over one message port, until the port closes. */
export function carryOverPort(backend: Backend, port: StartedPort): void {
  new RPCHandler(router).upgrade(port, { context: { backend } });
  port.start();
}
