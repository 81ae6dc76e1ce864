import { hash } from 'node:crypto';

/** `sha256:<64 hex digits>` of a text in UTF-8, or of bytes. In one shot: it runs twice for every order. */
export function sha256(content: string | Uint8Array): string {
  return `sha256:${hash('sha256', content, 'hex')}`;
}

/**
 * Digest of what a value says: member order and layout of the file do not count, order of entries does not
 * either when the caller sorts them.
 */
export function contentDigest(value: unknown): string {
  return sha256(JSON.stringify(value, sortMembers));
}

function sortMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
