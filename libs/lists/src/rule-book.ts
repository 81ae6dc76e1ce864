import { readdirSync } from 'node:fs';
import type { GoldenDecision, IndicatorEntry, RuleBook } from '#holdpoint/model';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { contentDigest } from './digest.js';
import { deepFreeze } from './freeze.js';
import { ListDataError } from './list-data-error.js';
import { readJson, readManifest } from './read-data.js';
import {
  historyShape,
  indicatorsShape,
  type RuleBookRecord,
  type RuleBookVersion,
} from './rule-shape.js';

/** The files of `data/rules` as they stand, whether or not a version was recorded with them. */
export interface RuleData {
  readonly history: readonly RuleBookVersion[];
  readonly indicators: readonly IndicatorEntry[];
  readonly goldens: readonly GoldenDecision[];
}

/**
 * The rule book's data, or a `ListDataError` where its newest version was not recorded with it. It belongs to the
 * product and not to the lists: a folder of own lists never replaces it.
 */
export function loadRuleBook(dataDirectory: string = DEFAULT_DATA_DIRECTORY): RuleBook {
  const data = readRuleData(dataDirectory);
  const where = `${dataDirectory}/rules/history.yaml`;
  const { version, recorded } = data.history[data.history.length - 1]!;
  const found = vouchFor(data);
  for (const part of ['weights', 'goldens'] as const)
    if (recorded?.[part] !== found[part])
      throw new ListDataError({
        code: 'unrecorded-rule-book',
        where: `${where} ${version}, recorded.${part}`,
        expected: found[part],
        actual: recorded?.[part] ?? 'nothing recorded',
        remedy:
          part === 'weights'
            ? 'An indicator weighs differently than recorded: add a version with its changes to history.yaml, then run npm run generate.'
            : 'A golden decision is not the one recorded: restore data/rules/golden, or run npm run generate.',
      });
  return ruleBookOf(data);
}

/** What a rule book is to screening, its golden decisions vouched for by the newest version. */
export function ruleBookOf({ history, indicators, goldens }: RuleData): RuleBook {
  const { version, recorded } = history[history.length - 1]!;
  const { lists = '', items = '' } = recorded ?? {};
  return deepFreeze({ version, indicators, goldens, recordedWith: { lists, items } });
}

/** What a version vouches for: how the indicators weigh, and the golden decisions. */
export function vouchFor({
  indicators,
  goldens,
}: Pick<RuleData, 'indicators' | 'goldens'>): Pick<RuleBookRecord, 'weights' | 'goldens'> {
  return {
    weights: contentDigest(indicators.map(({ id, weight }) => [id, weight])),
    goldens: contentDigest(goldens),
  };
}

export function readRuleData(dataDirectory: string = DEFAULT_DATA_DIRECTORY): RuleData {
  const folder = `${dataDirectory}/rules`;
  return {
    history: readManifest(`${folder}/history.yaml`, historyShape),
    indicators: readManifest(`${folder}/indicators.yaml`, indicatorsShape),
    goldens: goldenFiles(`${folder}/golden`).map((file) => ({
      // The digest of the newest version vouches for what is in it.
      ...(readJson(`${folder}/golden/${file}`) as Omit<GoldenDecision, 'file'>),
      file,
    })),
  };
}

function goldenFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
