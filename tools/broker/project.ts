import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, found from the sources as well as from `dist/`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'tools', 'kafka', 'pom.xml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('tools/kafka/pom.xml was not found above this file');
    folder = parent;
  }
  return folder;
}

/** What may be thrown away at any time: jars, and one folder for each running broker. */
export const kafkaFolder = (): string => join(projectRoot(), '.kafka');
