import { BrowserWindow } from 'electron';
import { ownOrigin } from './own-page.ts';

/** Makes the product's window: the only place where one is made, with every option that matters written out. */
export function createWindow(options: { preload: string; developing: boolean }): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Relais',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: options.developing,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(`${ownOrigin}/`);
  return window;
}
