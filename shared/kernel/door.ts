/** What the desktop menu can ask the page to do; `workspaceChanged` says that another workspace is now open. */
export const doorCommands = [
  'new',
  'saveCopy',
  'import',
  'export',
  'undo',
  'redo',
  'palette',
  'settings',
  'workspaceChanged',
] as const;
export type DoorCommand = (typeof doorCommands)[number];

/**
 * The one narrow thing the desktop's preload gives the page, as `window.relais`.
 * Absent in the browser door. No channel name, path or Electron object crosses it.
 */
export interface DesktopDoor {
  readonly door: 'desktop';
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Asks for the backend: a `MessagePort` arrives as `message` event with data `relais:port`. */
  readonly connect: () => void;
  /** Calls back with the command alone; returns what stops it. */
  readonly onCommand: (callback: (command: DoorCommand) => void) => () => void;
  /** Shows the system's open dialog; the chosen workspace is opened by the backend, then `workspaceChanged` is sent. */
  readonly openDialog: () => void;
  /** Says the menu in this language from now on. */
  readonly setLanguage: (language: 'fr' | 'en') => void;
}

/** `data` of the window message that hands the page its port. */
export const portMessage = 'relais:port';
