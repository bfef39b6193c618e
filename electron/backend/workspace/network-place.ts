/** Folders that a service copies elsewhere while they are written: a database there can be cut in two. */
const synchronised: [pattern: RegExp, place: string][] = [
  [/(^|\/)onedrive( - [^/]*)?\//i, 'OneDrive'],
  [/(^|\/)dropbox( \([^/]*\))?\//i, 'Dropbox'],
  [/(^|\/)(google ?drive|googledrive-[^/]*|mon drive|my drive)\//i, 'Google Drive'],
  [/(^|\/)(icloud ?drive|mobile documents|com~apple~clouddocs)\//i, 'iCloud'],
  [/(^|\/)box( sync)?\//i, 'Box'],
  [/(^|\/)(nextcloud|owncloud)\d*\//i, 'Nextcloud'],
  [/(^|\/)kdrive\d*\//i, 'kDrive'],
  [/(^|\/)pcloud ?drive\//i, 'pCloud'],
  [/(^|\/)sharepoint( - [^/]*)?\//i, 'SharePoint'],
];

const network: [pattern: RegExp, place: string][] = [
  [/^\/\/(?!\?\/[a-z]:)/i, 'réseau'],
  [/^\/run\/user\/\d+\/gvfs\//, 'gvfs'],
  [/^\/(net|afs)\//, 'réseau'],
];

/**
 * Names the network or synchronised place a path stands in, or null for a plain local disk.
 * SQLite's journal does not work over a network share, and a synchronising service may copy half a write.
 */
export function networkPlace(path: string): string | null {
  const plain = path.replaceAll('\\', '/');
  for (const [pattern, place] of [...network, ...synchronised]) {
    if (pattern.test(plain)) return place;
  }
  return null;
}

/** File systems that are another machine's disk, by the number Linux gives them: NFS, SMB, CIFS, SMB2. */
export const networkFileSystems: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42,
]);
