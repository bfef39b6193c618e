import { limits } from '../limits.ts';
import type { Archive } from './archive.ts';
import { parsePart } from './parse-part.ts';

/** One link from a part to another: the last word of its type (the same in strict workbooks) and a part name. */
export interface Relation {
  type: string;
  target: string;
}

/** The links of a part (`''` for the package itself) by id; empty when it has none. */
export async function readRelations(
  archive: Archive,
  part: string,
): Promise<Map<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  const entry = archive.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!entry) return relations;
  await parsePart(archive, entry, limits.smallPartBytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const { Id, Type = '', Target } = attributes;
      if (Id === undefined || Target === undefined) return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.set(Id, { type, target: resolve(folder, Target) });
    },
  });
  return relations;
}

/** A target as a part name: absolute, or relative to the folder of the part that names it. */
export function resolve(folder: string, target: string): string {
  let path = target.replaceAll('\\', '/');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A lone percent sign is part of the name.
  }
  const steps = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
