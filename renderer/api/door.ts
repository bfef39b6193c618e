import type { ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { type DesktopDoor, portMessage } from '#shared/kernel/door.ts';
import { ApiError } from './error-message.ts';

declare global {
  interface Window {
    /** What the desktop's preload exposes; absent in a browser. */
    relais?: DesktopDoor;
  }
}

type Link = ClientLink<Record<never, never>>;

const tokenName = 'relais-token';

/** Opens the door this page was served through: the desktop's message port, or HTTP on this origin. */
export function openDoor(): Promise<Link> {
  return window.relais ? openDesktop(window.relais) : openBrowser();
}

function openDesktop(bridge: DesktopDoor): Promise<Link> {
  return new Promise((resolve) => {
    window.addEventListener('message', function receive(event: MessageEvent) {
      if (event.source !== window || event.data !== portMessage) return;
      const port = event.ports[0];
      if (!port) return;
      window.removeEventListener('message', receive);
      port.start();
      resolve(new PortLink({ port }));
    });
    bridge.connect();
  });
}

async function openBrowser(): Promise<Link> {
  const token = await browserToken();
  return new FetchLink({
    url: `${location.origin}/rpc`,
    headers: { 'x-relais-token': token },
  });
}

/**
 * The single-use key of the address is exchanged for a token and removed from the address at once.
 * The token lives in this tab only, so that reloading the page keeps working.
 */
async function browserToken(): Promise<string> {
  const key = new URLSearchParams(location.hash.slice(1)).get('k');
  if (!key) {
    const kept = sessionStorage.getItem(tokenName);
    if (kept) return kept;
    throw new ApiError('UNAUTHORISED');
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-relais': '1' },
    body: JSON.stringify({ key }),
  });
  if (!answer.ok) {
    // The key was already used in this tab (page restored from history): the kept token still works.
    const kept = sessionStorage.getItem(tokenName);
    if (kept) return kept;
    throw new ApiError('UNAUTHORISED');
  }
  const { token } = (await answer.json()) as { token: string };
  sessionStorage.setItem(tokenName, token);
  return token;
}
