import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** LibreOffice's program on the path, or null: tests that need it say so and are skipped. */
export function findSoffice(): string | null {
  const places = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      ['soffice', 'libreoffice', 'soffice.com'].map((name) => join(folder, name)),
    );
  return places.find((place) => existsSync(place)) ?? null;
}
