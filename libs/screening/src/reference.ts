import { namesAgree, queryKey, remembered, rememberedText } from '#holdpoint/matching';
import type {
  Indicator,
  IndicatorWeight,
  ListEntry,
  Party,
  ReferenceData,
  Versions,
} from '#holdpoint/model';
import {
  viewComposition,
  viewDescription,
  type DescriptionView,
} from './facts/description-view.js';
import type { SubstancePointer } from './facts/substances.js';
import {
  isBareNumber,
  NOBODY,
  receiversInContract,
  receiversInGoods,
  type NamedReceivers,
} from './facts/goods-receivers.js';
import { viewStatement, type StatementView } from './facts/end-use.js';
import { viewParty, type PartyView } from './facts/party-view.js';
import { nameFinders } from './facts/name-finders.js';
import { neighbourFinder } from './facts/neighbours.js';
import { seatFinder } from './facts/state-users.js';
import { isName, isSaid } from './facts/stated.js';
import { DEFAULT_SETTINGS, settingsText, type ScreeningSettings } from './settings.js';

/** What orders are screened against, indexed once; never changed afterwards. */
export interface Reference extends ReferenceData {
  readonly settings: ScreeningSettings;
  /** What a decision rests on. The rule book's names settings other than the defaults. */
  readonly versions: Versions;
  /** Digest of the versions that decide and of what else was given to a screening, its releases and day. */
  readonly screenedWith: (given: string) => string;
  readonly entries: ReadonlyMap<string, ListEntry>;
  readonly weights: Readonly<Record<Indicator, IndicatorWeight>>;
  /** Last day of the suspension: the setting, else of the data. */
  suspendedUntil(code: { readonly suspendedUntil?: string }): string | null;
  /** Control codes that some ten-digit code of this eight-digit line points to. */
  controlCodesOfLine(line: string): readonly string[];
  /** The substances under control that a composition names. Goods repeat from order to order: answers are remembered. */
  substances(composition: string): readonly SubstancePointer[];
  /** Whether a reason for a classification says anything. */
  isReason(text: string): boolean;
  /** What a description of goods says. */
  viewOfDescription(text: string): DescriptionView;
  /** Whom a description of goods, and whom a contract, names as receiver. */
  namedInGoods(text: string): NamedReceivers;
  namedInContract(text: string): NamedReceivers;
  /** What a party's own fields say. */
  viewOf(party: Party): PartyView;
  viewOfStatement(text: string): StatementView;
  /** Whether a company or a person can be looked up by a name. */
  isName(text: string): boolean;
  /** Whether two names are one organisation's: papers repeat the order's own names, mostly letter by letter. */
  sameName(a: string, b: string): boolean;
  /** Whether a name is one of an organisation's. */
  isOneOf(names: readonly string[], name: string): boolean;
}

/** Descriptions of goods, and pairs of names, that are remembered at a time. */
const REMEMBERED_TEXTS = 10_000;

/** Days that orders are screened for. */
const REMEMBERED_DAYS = 2_000;

/** Parties and statements that are remembered at a time. */
const REMEMBERED_VIEWS = 20_000;

/** Indexes reference data for screening. Call it once for each version of the lists. */
export function createReference(
  data: ReferenceData,
  options: {
    readonly serviceVersion: string;
    readonly settings?: Partial<ScreeningSettings>;
    /** How many parties, and how many statements, are remembered; 0: none. */
    readonly rememberedViews?: number;
  },
): Reference {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const text = settingsText(settings);
  const lines = new Map<string, string[]>();
  for (const { code, controlCodes } of data.items.customsCodes.values()) {
    const line = code.slice(0, 8);
    const known = lines.get(line) ?? [];
    lines.set(line, [...known, ...controlCodes.filter((control) => !known.includes(control))]);
  }
  const own = text !== settingsText(DEFAULT_SETTINGS);
  const agree = rememberedText(REMEMBERED_TEXTS, (pair) => {
    const cut = pair.indexOf('\n');
    return namesAgree(pair.slice(0, cut), pair.slice(cut + 1));
  });
  const sameName = (a: string, b: string): boolean => a === b || agree(`${a}\n${b}`);
  const findNames = nameFinders(data.items);
  const findNeighbours = neighbourFinder(data.lists.entries);
  const seatAt = seatFinder(data.lists.entries);
  const inContract = rememberedText(REMEMBERED_TEXTS, (text) =>
    receiversInContract(text, data.matcher, data.endUse),
  );
  const views = options.rememberedViews ?? REMEMBERED_VIEWS;
  const versions = Object.freeze({
    ruleBook: own
      ? `${data.rules.version}+settings.${data.sha256(text).slice(7, 19)}`
      : data.rules.version,
    lists: data.lists.version,
    items: data.items.version,
    lexicon: data.endUse.version,
    service: options.serviceVersion,
  });
  const deciding = [versions.ruleBook, versions.lists, versions.items, versions.lexicon];
  return {
    ...data,
    settings,
    versions,
    screenedWith: rememberedText(REMEMBERED_DAYS, (given) =>
      data.sha256(`[${deciding.map((version) => JSON.stringify(version)).join(',')},${given}]`),
    ),
    weights: Object.fromEntries(
      data.rules.indicators.map(({ id, weight }) => [id, weight]),
    ) as Record<Indicator, IndicatorWeight>,
    entries: new Map(data.lists.entries.map((entry) => [entry.id, entry])),
    suspendedUntil: (code) =>
      code.suspendedUntil === undefined
        ? null
        : latest(code.suspendedUntil, settings.suspendedUntil),
    controlCodesOfLine: (line) => lines.get(line) ?? [],
    substances: rememberedText(REMEMBERED_TEXTS, viewComposition),
    isReason: rememberedText(REMEMBERED_TEXTS, isSaid),
    viewOfDescription: rememberedText(REMEMBERED_TEXTS, (text) => viewDescription(text, findNames)),
    namedInGoods: rememberedText(REMEMBERED_TEXTS, (text) =>
      receiversInGoods(text, data.matcher, data.endUse),
    ),
    namedInContract: (text) => (isBareNumber(text) ? NOBODY : inContract(text)),
    viewOf: remembered(
      views,
      (party: Party) => viewParty(party, data.matcher, findNeighbours, seatAt),
      queryKey,
    ),
    viewOfStatement: rememberedText(views, (text) =>
      viewStatement(text, data.matcher, data.endUse),
    ),
    isName: rememberedText(REMEMBERED_TEXTS, isName),
    sameName,
    isOneOf: (names, name) => names.includes(name) || names.some((one) => sameName(one, name)),
  };
}

function latest(day: string, other: string | null): string {
  return other !== null && other > day ? other : day;
}
