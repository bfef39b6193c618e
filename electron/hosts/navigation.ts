import type { WebContents } from 'electron';
import { isOwnPage, safeExternal } from './own-page.ts';

/** Keeps a window on our own page: no other address, no new window, no webview. Safe links go to the system. */
export function lockNavigation(
  contents: WebContents,
  openExternal: (address: string) => Promise<void>,
): void {
  const stay = (event: { url: string; preventDefault: () => void }) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
    else stay(event);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const address = safeExternal(url);
    if (address) void openExternal(address).catch(() => undefined);
    return { action: 'deny' };
  });
}
