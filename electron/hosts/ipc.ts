import { type IpcMainEvent, ipcMain, type WebContents } from 'electron';
import type { PageChannel } from './channels.ts';
import { isOwnPage } from './own-page.ts';

/**
 * Listens to the page: the only place that does. A message counts when it comes from the main frame of the given
 * window, showing our own page; a frame that has navigated away (null) or has no address yet does not.
 */
export function onPage(
  channel: PageChannel,
  ourContents: () => WebContents | null,
  handler: (contents: WebContents, payload: unknown) => void,
): void {
  ipcMain.on(channel, (event: IpcMainEvent, payload: unknown) => {
    if (isFromOurPage(event, ourContents())) handler(event.sender, payload);
  });
}

function isFromOurPage(event: IpcMainEvent, ours: WebContents | null): boolean {
  const frame = event.senderFrame;
  return (
    ours !== null &&
    event.sender === ours &&
    !event.sender.isDestroyed() &&
    frame !== null &&
    !frame.detached &&
    frame.parent === null &&
    isOwnPage(frame.url)
  );
}
