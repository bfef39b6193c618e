import { contextBridge, ipcRenderer } from 'electron';
import { type DesktopDoor, type DoorCommand, portMessage } from '#shared/kernel/door.ts';
import { channels } from './hosts/channels.ts';

// Everything the page gets from Electron. Each function names its own channel; callbacks receive the payload alone.
const door: DesktopDoor = {
  door: 'desktop',
  platform: process.platform as DesktopDoor['platform'],
  connect: () => ipcRenderer.send(channels.connect),
  onCommand: (callback) => {
    const listener = (_event: unknown, command: DoorCommand) => callback(command);
    ipcRenderer.on(channels.command, listener);
    return () => {
      ipcRenderer.removeListener(channels.command, listener);
    };
  },
  openDialog: () => ipcRenderer.send(channels.openDialog),
  setLanguage: (language) => ipcRenderer.send(channels.setLanguage, language),
};

ipcRenderer.on(channels.port, (event) => {
  window.postMessage(portMessage, window.location.origin, [...event.ports]);
});

contextBridge.exposeInMainWorld('relais', Object.freeze(door));
