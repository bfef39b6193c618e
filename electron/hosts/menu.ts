import type { MenuItemConstructorOptions } from 'electron';
import type { DoorCommand } from '#shared/kernel/door.ts';
import type { Language } from '#shared/kernel/language.ts';
import { menuWords } from './menu.words.ts';

/** What the menu can do. */
export interface MenuActions {
  /** Sends a command to the page. */
  send: (command: DoorCommand) => void;
  openDialog: () => void;
  quit: () => void;
}

/** The window's menu in a language, with the shortcuts people know. */
export function menuTemplate(
  language: Language,
  actions: MenuActions,
  machine: { mac: boolean; developing: boolean },
): MenuItemConstructorOptions[] {
  const say = menuWords[language];
  const command = (
    name: Exclude<DoorCommand, 'workspaceChanged'>,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label: say[name],
    ...(accelerator ? { accelerator } : {}),
    click: () => actions.send(name),
  });
  // The page itself answers undo and redo keys, because in a text field they belong to the field.
  const inPage = (item: MenuItemConstructorOptions) => ({ ...item, registerAccelerator: false });
  const gap: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: say.file,
      submenu: [
        command('new', 'CmdOrCtrl+N'),
        { id: 'open', label: say.open, accelerator: 'CmdOrCtrl+O', click: actions.openDialog },
        command('saveCopy', 'CmdOrCtrl+Shift+S'),
        gap,
        command('import', 'CmdOrCtrl+I'),
        command('export', 'CmdOrCtrl+E'),
        gap,
        command('settings', 'CmdOrCtrl+,'),
        gap,
        { id: 'close', label: say.close, role: 'close', accelerator: 'CmdOrCtrl+W' },
        { id: 'quit', label: say.quit, accelerator: 'CmdOrCtrl+Q', click: actions.quit },
      ],
    },
    {
      label: say.edit,
      submenu: [
        inPage(command('undo', 'CmdOrCtrl+Z')),
        inPage(command('redo', machine.mac ? 'Shift+Cmd+Z' : 'Ctrl+Y')),
        gap,
        { label: say.cut, role: 'cut' },
        { label: say.copy, role: 'copy' },
        { label: say.paste, role: 'paste' },
        { label: say.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: say.view,
      submenu: [
        inPage(command('palette', 'CmdOrCtrl+K')),
        gap,
        { label: say.zoomReset, role: 'resetZoom' },
        { label: say.zoomIn, role: 'zoomIn' },
        { label: say.zoomOut, role: 'zoomOut' },
        { label: say.fullScreen, role: 'togglefullscreen' },
        gap,
        { label: say.reload, role: 'reload' },
        ...(machine.developing ? [{ label: say.developer, role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: say.help,
      role: 'help',
      submenu: [{ label: say.about, role: 'about' }],
    },
  ];
}
