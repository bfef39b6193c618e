import { existsSync, realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { RelaisError } from '#shared/kernel/errors.ts';
import { networkFileSystems, networkPlace } from './network-place.ts';

/** Throws WORKSPACE_ON_NETWORK for a path on a share or in a synchronised folder, links followed. */
export function refuseNetwork(path: string): void {
  const folder = dirname(path);
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  const place = networkPlace(path) ?? networkPlace(`${real}/`) ?? sharedDisk(real);
  if (place !== null) throw new RelaisError('WORKSPACE_ON_NETWORK', { place });
}

function sharedDisk(folder: string): string | null {
  if (process.platform !== 'linux' || !existsSync(folder)) return null;
  return networkFileSystems.has(statfsSync(folder).type) ? 'réseau' : null;
}
