/** Who else sits at a listed entity's address, or writes from its mail domain. */
import type { ListEntry, Party } from '#holdpoint/model';

export interface Neighbour {
  readonly entry: string;
  readonly field: 'address' | 'email';
  readonly value: string;
}

/** A finder over the addresses and mail domains of the two lists. */
export function neighbourFinder(
  entries: readonly ListEntry[],
): (party: Pick<Party, 'address' | 'email'>) => readonly Neighbour[] {
  const addresses = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, id: string): void => {
    map.set(key, [...(map.get(key) ?? []), id]);
  };
  for (const { id, list, identity } of entries) {
    if (list !== 'export-control-list' && list !== 'watch-list') continue;
    const keys = new Set(identity.addresses.flatMap(({ text }) => addressKey(text) ?? []));
    for (const key of keys) put(addresses, key, id);
    for (const domain of identity.domains) put(domains, domain, id);
  }
  return ({ address, email }) => {
    const key = typeof address === 'string' ? addressKey(address) : null;
    const at = key === null ? [] : (addresses.get(key) ?? []);
    const from = typeof email === 'string' ? domainsOf(email) : [];
    return [
      ...at.map((entry) => ({ entry, field: 'address' as const, value: address ?? '' })),
      ...from.flatMap((domain) =>
        (domains.get(domain) ?? []).map((entry) => ({
          entry,
          field: 'email' as const,
          value: domain,
        })),
      ),
    ];
  };
}

/** The domain of an address and those above it, the top one apart. */
function domainsOf(email: string): string[] {
  const parts = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'));
}

const DIGITS = '〇一二三四五六七八九';

/** Place and block without buildings and floors, in one spelling; `null` where no block is named. */
function addressKey(address: string): string | null {
  const plain = address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—−ー]/gu, '-');
  return /[\u3040-\u9fff]/u.test(plain) ? japaneseKey(plain) : latinKey(plain);
}

function japaneseKey(plain: string): string | null {
  const text = plain
    .replace(/^(?:日本国?|〒?\d{3}-\d{4})+|\s|大?字/gu, '')
    .replace(/[〇一二三四五六七八九十]+(?=丁目|番|号)/gu, numberOf)
    .replace(/(?:丁目|番地の|番地|番|号|(?<=\d)の(?=\d))/gu, '-')
    .replace(/-+/gu, '-');
  const found = /^(\D{5,}?)(\d+(?:-\d+)*)/u.exec(text);
  return found === null ? null : `${found[1]}${found[2]}`;
}

/** `3-3-1 Minatomirai, …`: the block, and the word that names the quarter. */
function latinKey(plain: string): string | null {
  const found = /(?<![\d-])(\d+(?:-\d+)+)[,\s]+([a-z]{4,})/u.exec(plain);
  return found === null ? null : `${found[1]} ${found[2]}`;
}

function numberOf(kanji: string): string {
  const [tens, ones] = kanji.includes('十') ? kanji.split('十') : ['', kanji];
  const digit = (text: string): number => Math.max(0, DIGITS.indexOf(text));
  if (!kanji.includes('十')) return Array.from(ones ?? '', (one) => DIGITS.indexOf(one)).join('');
  return String((tens === '' ? 1 : digit(tens ?? '')) * 10 + digit(ones ?? ''));
}
