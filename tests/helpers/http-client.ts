import type { HttpHost } from '../../electron/hosts/http-host.ts';

/** Trades a fresh link for a session, as the page does; gives the headers every call needs. */
export async function httpHeaders(
  host: Pick<HttpHost, 'origin' | 'link'>,
): Promise<Record<string, string>> {
  const key = new URL(host.link()).hash.slice('#k='.length);
  const answer = await fetch(`${host.origin}/session`, {
    method: 'POST',
    headers: { origin: host.origin, 'x-relais': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { origin: host.origin, 'x-relais-token': token };
}
