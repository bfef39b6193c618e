import type { Server, ServerOptions } from 'node:http';
import { Socket } from 'node:net';
import { securityHeaders } from './csp.ts';

/** What a connection may cost the browser door, at its creation. */
export const limits: ServerOptions = {
  maxHeaderSize: 16_384,
  // The guard itself refuses a request without Host, so that the refusal has the usual headers.
  requireHostHeader: false,
  connectionsCheckingInterval: 2_000,
};

/** Limits how long and how many connections may stay, and answers what Node refuses before our code sees it. */
export function limit(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 5_000;
  server.timeout = 300_000;
  server.maxHeadersCount = 100;
  server.maxConnections = 256;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
      // A browser opens connections in advance. One that said nothing is closed without a word: it would take an
      // answer for that of the request it is just sending. And a request that waited while the door was at work
      // is read within two turns of the loop: it keeps its connection.
      const silent = () => socket instanceof Socket && socket.bytesRead === 0;
      if (!silent()) socket.destroy();
      else setImmediate(() => setImmediate(() => silent() && socket.destroy()));
      return;
    }
    // A malformed request has no usual headers unless written here.
    const headers = Object.entries(securityHeaders()).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.join('')}Connection: close\r\n\r\n`);
  });
}
