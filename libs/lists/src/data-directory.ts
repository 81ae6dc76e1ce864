import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The nearest `data` folder above a place: the sources, the build and the image lie at different depths below
 * the folder that holds `data/lists`. Where there is none, the place it was looked for first; reading it then
 * says that it is missing.
 */
export function findDataDirectory(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'data');
    if (existsSync(join(candidate, 'lists'))) return candidate;
    if (folder === dirname(folder)) return join(start, 'data');
  }
}

/** Where the data lies when nobody says otherwise. */
export const DEFAULT_DATA_DIRECTORY = findDataDirectory(dirname(fileURLToPath(import.meta.url)));
