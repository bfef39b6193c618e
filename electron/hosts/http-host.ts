import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Backend } from '../backend/backend.ts';
import { router } from '../backend/router.ts';
import { securityHeaders } from './csp.ts';
import { guard, maximumBody, tokenHeader } from './http-guards.ts';
import { limit, limits } from './http-limits.ts';
import type { ServedFiles } from './served-files.ts';
import { SessionTokens } from './session-tokens.ts';

/** A running browser door. */
export interface HttpHost {
  /** Origin the page is served from, `http://127.0.0.1:PORT`. */
  origin: string;
  /** A new address that opens the product once. */
  link(): string;
  close(): Promise<void>;
}

/** Serves the page and the contract on this machine only. `port` 0 takes a free one. */
export async function startHttpHost(
  backend: Backend,
  files: ServedFiles,
  port = 0,
): Promise<HttpHost> {
  const tokens = new SessionTokens();
  const rpc = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: maximumBody })],
  });
  const server = createServer(limits, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      backend.report(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'INTERNAL');
    });
  });
  limit(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
    const refusal = guard(request, Number(new URL(origin).port));
    if (refusal) {
      // The rest of a refused body is not read: the connection ends with the answer.
      response.setHeader('Connection', 'close');
      return say(response, refusal.status, refusal.reason);
    }
    if (request.method === 'GET') {
      const served = files.answer(request.url!);
      response.writeHead(served.status, served.headers).end(served.body);
    } else if (request.url === '/session') {
      const token = tokens.redeem(await readKey(request));
      if (token === null) say(response, 401, 'UNAUTHORISED');
      else json(response, 200, { token });
    } else if (!tokens.accepts(String(request.headers[tokenHeader] ?? ''))) {
      response.setHeader('Connection', 'close');
      say(response, 401, 'UNAUTHORISED');
    } else {
      const { matched } = await rpc.handle(request, response, {
        prefix: '/rpc',
        context: { backend },
      });
      if (!matched) say(response, 404, 'NOT_FOUND');
    }
  }

  return {
    origin,
    link: () => `${origin}/#k=${tokens.newKey()}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers in the shape an oRPC client turns into a typed error. */
function say(response: ServerResponse, status: number, code: string): void {
  json(response, status, {
    json: { defined: true, code, status, message: code, data: {} },
    meta: [],
  });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** The key a page sends to `/session`; empty when the body is not what our page sends. */
async function readKey(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 1000) return '';
  }
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'key' in body ? String(body.key) : '';
  } catch {
    return '';
  }
}
