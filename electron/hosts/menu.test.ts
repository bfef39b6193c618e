import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { doorCommands } from '#shared/kernel/door.ts';
import { menuTemplate } from './menu.ts';

function menu(language: 'fr' | 'en', developing = false) {
  const done: string[] = [];
  const template = menuTemplate(
    language,
    {
      send: (command) => done.push(command),
      openDialog: () => done.push('open'),
      quit: () => done.push('quit'),
    },
    { mac: false, developing },
  );
  const items = template.flatMap((top) => top.submenu as MenuItemConstructorOptions[]);
  return { template, items, done };
}

test('the menu speaks both languages and every item has its word', () => {
  expect(menu('fr').template.map((top) => top.label)).toEqual([
    'Fichier',
    'Édition',
    'Affichage',
    'Aide',
  ]);
  expect(menu('en').template.map((top) => top.label)).toEqual(['File', 'Edit', 'View', 'Help']);
  for (const language of ['fr', 'en'] as const) {
    for (const item of menu(language).items) {
      if (item.type !== 'separator') expect(item.label, JSON.stringify(item)).toBeTruthy();
    }
  }
});

test('every command of the page has an item that sends it', () => {
  const { items, done } = menu('fr');
  for (const item of items) {
    if (item.id && item.role === undefined) (item.click as () => void)();
  }
  const sent = doorCommands.filter((command) => command !== 'workspaceChanged');
  expect(done.sort()).toEqual([...sent, 'open', 'quit'].sort());
});

test('no shortcut is used twice', () => {
  const shortcuts = menu('fr')
    .items.map((item) => item.accelerator)
    .filter((each) => each !== undefined);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
  expect(shortcuts).toContain('CmdOrCtrl+O');
});

test('keys that belong to a text field are left to the page', () => {
  const { items } = menu('fr');
  for (const id of ['undo', 'redo']) {
    expect(items.find((item) => item.id === id)?.registerAccelerator, id).toBe(false);
  }
});

test('developer tools are in the menu only while developing', () => {
  const roles = (developing: boolean) => menu('fr', developing).items.map((item) => item.role);
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('toggleDevTools');
});
