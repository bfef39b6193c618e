import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { networkPlace } from './network-place.ts';
import { freePath, safeFileName } from './places.ts';

test.each([
  ['Société Générale', 'Société Générale'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\temp\\x', 'C temp x'],
  ['a\u0000b\u202Ec', 'a b c'],
  ['  .. ', 'Relais'],
  ['CON', '_CON'],
  ['nul.relais', '_nul.relais'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('%j becomes the file name %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
  expect(basename(safe)).toBe(safe);
});

test('a name already taken gets a number', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'Un.relais'), '');
  writeFileSync(join(folder, 'Un (2).relais'), '');
  expect(freePath(folder, 'Un')).toBe(join(folder, 'Un (3).relais'));
});

test.each([
  ['\\\\serveur\\rh\\base.relais', 'réseau'],
  ['//serveur/rh/base.relais', 'réseau'],
  ['\\\\?\\UNC\\serveur\\rh\\base.relais', 'réseau'],
  ['C:\\Users\\Ana\\OneDrive - Acme\\base.relais', 'OneDrive'],
  ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/base.relais', 'iCloud'],
  ['/Users/ana/Library/CloudStorage/GoogleDrive-ana@x.fr/Mon Drive/base.relais', 'Google Drive'],
  ['/home/ana/Dropbox/base.relais', 'Dropbox'],
  ['/home/ana/Nextcloud2/rh/base.relais', 'Nextcloud'],
  ['/run/user/1000/gvfs/smb-share:server=x/base.relais', 'gvfs'],
  ['/net/serveur/base.relais', 'réseau'],
])('%s is not a place for a workspace (%s)', (path, place) => {
  expect(networkPlace(path)).toBe(place);
});

test.each([
  'C:\\Users\\Ana\\Documents\\base.relais',
  '\\\\?\\C:\\Users\\Ana\\base.relais',
  '/home/ana/Documents/dropbox-notes.relais',
  '/home/boxer/base.relais',
  '/Volumes/Disque USB/base.relais',
])('%s is a plain local disk', (path) => {
  expect(networkPlace(path)).toBeNull();
});
