import type { IncomingMessage } from 'node:http';

/** Largest body a call may have, in bytes. */
export const maximumBody = 100 * 1024 * 1024;

/** Header that proves a request was made by our page's script: another site cannot send it without a preflight. */
export const pageHeader = 'x-relais';
/** Header that carries the session token. */
export const tokenHeader = 'x-relais-token';

/** Why a request stops at the door. The words are for people who look with developer tools. */
export interface Refusal {
  status: 400 | 403 | 405 | 413 | 415;
  reason: string;
}

const refuse = (status: Refusal['status'], reason: string): Refusal => ({ status, reason });

/**
 * Refuses what our own page, opened at our own address, would never send. The Host check is the only defence
 * against DNS rebinding; the others stop pages of other sites. The token is checked apart, by the routes.
 */
export function guard(request: IncomingMessage, port: number): Refusal | null {
  const host = only(request, 'host');
  if (host === null || !allowedHosts(port).includes(host)) return refuse(403, 'Host');
  if (!request.url?.startsWith('/') || request.url.startsWith('//')) return refuse(400, 'target');
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return refuse(403, 'Sec-Fetch-Site');
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') return refuse(405, 'method');
  if (only(request, 'origin') !== `http://${host}`) return refuse(403, 'Origin');
  const fromPage =
    request.headers[pageHeader] !== undefined || request.headers[tokenHeader] !== undefined;
  if (!fromPage) return refuse(403, pageHeader);
  const type = only(request, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  // Multipart is what oRPC sends when a call carries a file.
  if (type !== 'application/json' && type !== 'multipart/form-data') return refuse(415, 'type');
  if (request.headers['content-disposition'] !== undefined) return refuse(415, 'disposition');
  if (Number(request.headers['content-length'] ?? 0) > maximumBody) return refuse(413, 'body');
  return null;
}

function allowedHosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost'];
  return port === 80 ? names : names.map((name) => `${name}:${port}`);
}

/** The value of a header sent exactly once; Node's own `headers` would hide a second one. */
function only(request: IncomingMessage, name: string): string | null {
  const values = request.headersDistinct[name];
  return values?.length === 1 ? values[0]! : null;
}
