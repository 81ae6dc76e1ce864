import { easternPlaces, isSameTown, type EasternPlace } from './identity/eastern-place.js';
import {
  listedWesternPlace,
  westernPlace,
  isWithin,
  type ListedPlace,
} from './identity/western-place.js';
import { normalise } from './normalise/normalise.js';

export interface KnownAddress {
  readonly text: string;
  readonly id: string;
}

/** The ids whose address a text names. */
export type AddressFinder = (text: string) => readonly string[];

/**
 * A finder of known addresses in Japan: town and block decide, in Han and kana or in romaji, whatever the figures and dashes, ヶ or
 * its absence, order of words, postal code, floor or building.
 */
export function createAddressFinder(addresses: readonly KnownAddress[]): AddressFinder {
  const eastern = new Map<string, (EasternPlace & { readonly id: string })[]>();
  const western = new Map<string, (ListedPlace & { readonly id: string })[]>();
  for (const { text, id } of addresses) {
    const folded = normalise(text).text;
    const place = easternPlaces(folded)[0];
    if (place !== undefined) put(eastern, place.block, { ...place, id });
    const romaji = listedWesternPlace(folded);
    if (romaji !== null) put(western, romaji.block, { ...romaji, id });
  }
  return (text) => {
    if (!/\d|[〇一二三四五六七八九十]/u.test(text.normalize('NFKC'))) return [];
    const folded = normalise(text).text;
    const ids = new Set<string>();
    for (const place of easternPlaces(folded))
      for (const known of eastern.get(place.block) ?? [])
        if (isSameTown(known.town, place.town)) ids.add(known.id);
    const romaji = westernPlace(folded);
    for (const block of romaji.blocks)
      for (const known of western.get(block) ?? []) if (isWithin(known, romaji)) ids.add(known.id);
    return [...ids];
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
