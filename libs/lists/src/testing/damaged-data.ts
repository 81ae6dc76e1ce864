import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_DATA_DIRECTORY } from '../data-directory.js';
import { sha256 } from '../digest.js';

/** A copy of the real data that a spec may damage. */
export interface DataCopy extends Disposable {
  readonly folder: string;
  /** Changes the text of a file, and nothing else. */
  edit(file: string, change: (content: string) => string): void;
  remove(file: string): void;
  /** Changes the text of a file and has its manifest vouch for it. */
  editVouched(manifest: string, file: string, change: (content: string) => string): void;
  /** Changes the entries of a JSON file and has its manifest vouch for them. */
  editEntries(manifest: string, file: string, change: (entries: Entry[]) => void): void;
}

export type Entry = Record<string, unknown>;

export function copyData(): DataCopy {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-lists-'));
  for (const part of ['lists', 'items'])
    cpSync(join(DEFAULT_DATA_DIRECTORY, part), join(folder, part), { recursive: true });

  const edit = (file: string, change: (content: string) => string): void =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

  const editVouched: DataCopy['editVouched'] = (manifest, file, change) => {
    const before = sha256(readFileSync(join(folder, file)));
    edit(file, change);
    const after = sha256(readFileSync(join(folder, file)));
    edit(manifest, (content) => content.replace(before, after));
  };

  return {
    folder,
    edit,
    editVouched,
    remove: (file) => rmSync(join(folder, file)),
    editEntries: (manifest, file, change) => {
      editVouched(manifest, file, (content) => {
        const entries = JSON.parse(content) as Entry[];
        change(entries);
        return JSON.stringify(entries);
      });
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** The code of the error that a call throws. */
export function codeOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'no error';
}
