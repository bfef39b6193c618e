import type { Session } from 'electron';
import { isOwnPage } from './own-page.ts';

/** Copying out of a table is the one thing the page may ask the system for. */
const allowed = new Set(['clipboard-sanitized-write']);

const carried = new Set(['blob:', 'data:']);

/** Denies every permission but copying, every device, and every request that does not go to our own page. */
export function lockSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(allowed.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, developing) });
  });
}

/** Tells whether the window may load an address. */
export function mayRequest(address: string, developing: boolean): boolean {
  if (isOwnPage(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return carried.has(protocol) || (developing && protocol === 'devtools:');
}
