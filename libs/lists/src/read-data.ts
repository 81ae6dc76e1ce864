import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sha256 } from './digest.js';
import { ListDataError } from './list-data-error.js';
import { count, optional, pattern, record, text, type Shape } from './shape.js';

/** What a manifest says of a file beside it. */
export const fileStatement = record({
  file: pattern(/^[a-z0-9-]+\.json$/, 'the name of a JSON file in the same folder'),
  atLeast: count,
  atMost: count,
  sha256: pattern(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits'),
  /** What one of its entries is. */
  holds: optional(text),
});
export type FileStatement = ReturnType<typeof fileStatement>;

/** Reads a manifest in YAML. */
export function readManifest<T>(path: string, shape: Shape<T>): T {
  const content = readText(path);
  return shape(
    parsing(path, 'YAML', () => parse(content) as unknown),
    path,
  );
}

/** Reads a file in JSON that something else vouches for. */
export function readJson(path: string): unknown {
  const content = readText(path);
  return parsing(path, 'JSON', () => JSON.parse(content) as unknown);
}

/** Reads the JSON list that a manifest vouches for: its checksum first, then its entries, then their number. */
export function readVouched<T>(folder: string, statement: FileStatement, shape: Shape<T>): T[] {
  const path = `${folder}/${statement.file}`;
  const content = readText(path);
  const actual = sha256(content);
  if (actual !== statement.sha256)
    throw new ListDataError({
      code: 'wrong-checksum',
      where: path,
      expected: statement.sha256,
      actual,
      remedy:
        'The file was changed or cut after its manifest was written: restore it, or, if the change is meant ' +
        'and reviewed, write the found checksum and the day into the manifest.',
    });

  const entries = parsing(path, 'JSON', () => JSON.parse(content) as unknown);
  if (!Array.isArray(entries))
    throw new ListDataError({
      code: 'invalid-entry',
      where: path,
      expected: 'a list of entries',
      actual: typeof entries,
      remedy: 'Restore the file.',
    });
  checkCount(path, entries.length, statement);
  return entries.map((entry: unknown, index) => shape(entry, `${path}[${nameOf(entry) ?? index}]`));
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, code } = entry as { id?: unknown; code?: unknown };
  return [id, code].find((value) => typeof value === 'string');
}

/** A list that lost or won entries without its manifest knowing is not the publisher's list. */
export function checkCount(
  where: string,
  actual: number,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): void {
  if (actual >= atLeast && actual <= atMost) return;
  throw new ListDataError({
    code: 'wrong-count',
    where,
    expected: atLeast === atMost ? `${atLeast} entries` : `${atLeast} to ${atMost} entries`,
    actual: `${actual}`,
    remedy:
      "Compare the file with the publisher's announcement; entries that ended keep their place with `until`.",
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const remedy = 'Restore the file, or name the folder that holds the data.';
    throw new ListDataError(
      {
        code: 'missing-file',
        where: path,
        expected: 'a file',
        actual: 'none that can be read',
        remedy,
      },
      { cause },
    );
  }
}

function parsing(path: string, format: string, parseIt: () => unknown): unknown {
  try {
    return parseIt();
  } catch (cause) {
    const actual = cause instanceof Error ? cause.message : String(cause);
    throw new ListDataError(
      {
        code: 'unreadable-file',
        where: path,
        expected: format,
        actual,
        remedy: 'Restore the file.',
      },
      { cause },
    );
  }
}
