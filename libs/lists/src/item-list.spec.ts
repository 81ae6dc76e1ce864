import { describe, expect, it } from 'vitest';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { loadItemList, readItemData } from './item-list.js';
import { codeOf, copyData, type DataCopy } from './testing/damaged-data.js';

const items = loadItemList();

describe('the item list', () => {
  it('holds 189 control codes, 783 lines under them with 31 aggregates, and 703 customs codes', () => {
    const { codes, subItems, customs } = readItemData(DEFAULT_DATA_DIRECTORY);
    expect(codes).toHaveLength(189);
    expect(subItems).toHaveLength(783);
    expect(subItems.filter(({ aggregate }) => aggregate)).toHaveLength(31);
    expect(customs).toHaveLength(703);
    expect(items.customsCodes.size).toBe(703);
    const written = [...codes, ...subItems].map(({ code }) => code);
    expect(written.filter((code) => !items.controlCodes.has(code))).toEqual([]);
  });

  it('has dysprosium under control since Announcement 18 of 2025', () => {
    expect(items.controlCodes.get('1C905')).toMatchObject({
      parent: null,
      from: '2025-04-04',
      until: null,
      basis: ['MOFCOM/GAC Announcement 18 of 2025'],
    });
    expect(items.controlCodes.get('1C905.b')).toMatchObject({
      parent: '1C905',
      from: '2025-04-04',
    });
    expect(items.controlCodes.get('1C905')).not.toHaveProperty('suspendedUntil');
    expect(items.customsCodes.get('2846901500')?.controlCodes).toEqual(['1C905.b']);
    expect(items.tariffLines.has('28469015')).toBe(true);
  });

  it('has the controls of October 2025 suspended up to and including 10 November 2026', () => {
    const suspended = [...items.controlCodes.values()].filter((code) => code.suspendedUntil);
    expect(suspended).toHaveLength(27);
    for (const code of suspended)
      expect(code).toMatchObject({ suspendedFrom: '2025-11-07', suspendedUntil: '2026-11-10' });
    expect(items.controlCodes.get('1C909')?.basis).toEqual(['MOFCOM/GAC Announcement 57 of 2025']);
    expect(items.suspendedTariffLines.get('85076000')).toEqual(['3A001']);
  });

  it('asks no licence for Japan where the catalogue names other destinations only', () => {
    const free = [...items.customsCodes.values()].filter((code) => !code.licenceForJapan);
    expect(free).toHaveLength(55);
    expect(free.every(({ controlCodes }) => controlCodes.length === 0)).toBe(true);
  });

  it('cannot be changed', () => {
    expect(() => Object.assign(items.controlCodes.get('1C905') ?? {}, { until: 'x' })).toThrow(
      TypeError,
    );
    expect(() => (items.suspendedTariffLines.get('85076000') as string[]).pop()).toThrow(TypeError);
    expect(() => Map.prototype.set.call(items.controlCodes, '9Z999', {})).toThrow(TypeError);
    expect(() => Set.prototype.clear.call(items.tariffLines)).toThrow(TypeError);
  });
});

const manifest = 'items/items.yaml';
const DAMAGE: readonly [string, string, (copy: DataCopy) => void][] = [
  ['a file that is gone', 'missing-file', (copy) => copy.remove('items/customs-codes.json')],
  [
    'one changed character',
    'wrong-checksum',
    (copy) => copy.edit('items/sub-items.json', (content) => content.replace('1C905', '1C906')),
  ],
  [
    'a lost line',
    'wrong-count',
    (copy) => copy.editEntries(manifest, 'items/sub-items.json', (lines) => void lines.shift()),
  ],
  [
    'an aggregate that lost its mark',
    'wrong-count',
    (copy) =>
      copy.editEntries(manifest, 'items/sub-items.json', (lines) => {
        delete lines.find((line) => line['aggregate'] === true)?.['aggregate'];
      }),
  ],
  [
    'a field nobody knows',
    'unknown-field',
    (copy) =>
      copy.editEntries(manifest, 'items/control-codes.json', ([first]) => {
        if (first !== undefined) first['eccn'] = '3A001';
      }),
  ],
  [
    'a control code of another shape',
    'invalid-entry',
    (copy) =>
      copy.editEntries(manifest, 'items/control-codes.json', ([first]) => {
        if (first !== undefined) first['code'] = '1C905b';
      }),
  ],
  [
    'a customs code that points to no control code',
    'unresolved-reference',
    (copy) =>
      copy.editEntries(manifest, 'items/customs-codes.json', ([first]) => {
        if (first !== undefined) first['controlCodes'] = ['1C999'];
      }),
  ],
  [
    'a customs code that stands twice',
    'duplicate-id',
    (copy) =>
      copy.editEntries(manifest, 'items/customs-codes.json', ([first, second]) => {
        if (first !== undefined) first['code'] = second?.['code'];
      }),
  ],
];

describe('a damaged item list is refused', () => {
  it.each(DAMAGE)('%s: %s', (_damage, code, damage) => {
    using copy = copyData();
    damage(copy);
    expect(codeOf(() => loadItemList(copy.folder))).toBe(code);
  });
});
