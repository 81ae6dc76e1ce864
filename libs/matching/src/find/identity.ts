/** What the identifiers of a party say for or against a name that was found. */
import type { EntryIdentity, IdentityEvidence, NameQuery } from '#holdpoint/model';
import { corporateNumberDigits, isCorporateNumber } from '../corporate-number.js';
import { easternAddresses, placesIn } from '../identity/japanese-address.js';
import { westernPlaces } from '../identity/places.js';
import { normalise } from '../normalise/normalise.js';

/** Basis points for what agrees and what contradicts. */
const EFFECTS = {
  samePostalCode: 500,
  sameAddress: 500,
  otherAddress: -1000,
  otherCorporateNumber: -1500,
  sameDomain: 500,
  otherCountry: -1000,
} as const;

export interface PartyIdentity {
  /** A valid corporate number, or the empty text. */
  readonly corporateNumber: string;
  readonly domain: string;
  readonly country: string;
  /** Read when a name was found: most parties have none on the list. */
  place(): PartyPlace;
}

interface PartyPlace {
  readonly postalCode: string;
  readonly municipalities: ReadonlySet<string>;
}

export function partyIdentity(query: NameQuery): PartyIdentity {
  const number = query.corporateNumber ?? '';
  let place: PartyPlace | undefined;
  return {
    corporateNumber: isCorporateNumber(number) ? corporateNumberDigits(number) : '',
    domain: (query.email ?? '').toLowerCase().replace(/^.*@/, '').trim(),
    country: (query.country ?? '').toUpperCase(),
    place: () => (place ??= placeOf(query)),
  };
}

function placeOf(query: NameQuery): PartyPlace {
  const address = normalise(query.address ?? '').text;
  const inAddress = /(\d{3})-(\d{4})(?!\d)/.exec(address);
  return {
    postalCode:
      (query.postalCode ?? '').normalize('NFKC').replace(/\D/g, '') ||
      (inAddress === null ? '' : `${inAddress[1]!}${inAddress[2]!}`),
    municipalities: addressPlaces(address),
  };
}

function addressPlaces(address: string): ReadonlySet<string> {
  if (address === '') return new Set();
  const eastern = placesIn(address);
  return eastern.size > 0 || easternAddresses(address).length > 0
    ? eastern
    : westernPlaces(address);
}

export function weighIdentity(
  party: PartyIdentity,
  entry: EntryIdentity,
  country: string,
  namesake: boolean,
): readonly IdentityEvidence[] {
  const evidence: IdentityEvidence[] = [];
  const add = (kind: IdentityEvidence['kind'], agrees: boolean, effect: number): void => {
    evidence.push({ kind, agrees, effect });
  };
  let numberAgrees = false;
  if (party.corporateNumber !== '' && entry.corporateNumbers.length > 0) {
    numberAgrees = entry.corporateNumbers.some(({ number }) => number === party.corporateNumber);
    add('corporate-number', numberAgrees, numberAgrees ? 10_000 : EFFECTS.otherCorporateNumber);
  }
  const { postalCode, municipalities } = party.place();
  const samePostalCode =
    postalCode !== '' && entry.postalCodes.some((code) => code.replace(/\D/g, '') === postalCode);
  if (samePostalCode) add('postal-code', true, EFFECTS.samePostalCode);
  const address = samePostalCode ? null : compareAddress(municipalities, entry);
  if (address === true) add('address', true, EFFECTS.sameAddress);
  // A plant of a company whose name nobody else bears is that company.
  if (address === false && (entry.homonyms2020 > 0 || namesake) && !numberAgrees) {
    add('address', false, EFFECTS.otherAddress);
  }
  if (party.domain !== '' && entry.domains.some((domain) => isWithin(party.domain, domain))) {
    add('domain', true, EFFECTS.sameDomain);
  }
  if (party.country !== '' && party.country !== country)
    add('country', false, EFFECTS.otherCountry);
  return evidence;
}

/** True: the same municipality; false: another; null: one side says nothing. */
function compareAddress(municipalities: ReadonlySet<string>, entry: EntryIdentity): boolean | null {
  if (municipalities.size === 0 || entry.addresses.length === 0) return null;
  let compared = false;
  for (const { text } of entry.addresses) {
    const places = addressPlaces(normalise(text).text);
    if (places.size === 0) continue;
    compared = true;
    for (const place of places) if (municipalities.has(place)) return true;
  }
  return compared ? false : null;
}

function isWithin(domain: string, listed: string): boolean {
  return domain === listed || domain.endsWith(`.${listed}`);
}
