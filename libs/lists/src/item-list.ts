import type { ControlCode, CustomsCode, ItemList } from '#holdpoint/model';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { contentDigest } from './digest.js';
import { deepFreeze, FrozenMap, FrozenSet } from './freeze.js';
import { checkItemReferences, joinControlCodes } from './join-control-codes.js';
import {
  controlCodeShape,
  customsCodeShape,
  itemManifestShape,
  subItemShape,
  suspendedCodeShape,
} from './item-shape.js';
import { checkCount, readManifest, readVouched } from './read-data.js';

/** Reads and checks the item list and its customs codes: all of it, or a `ListDataError`. */
export function loadItemList(dataDirectory: string = DEFAULT_DATA_DIRECTORY): ItemList {
  const { manifest, codes, subItems, suspended, customs } = readItemData(dataDirectory);
  const controlCodes = joinControlCodes(codes, subItems, suspended);
  const customsCodes = customs.map(
    ({ code, name, controlCodes: of, parts, licenceForJapan }): CustomsCode => ({
      code,
      name,
      controlCodes: of,
      parts,
      licenceForJapan,
    }),
  );
  checkItemReferences(controlCodes, customsCodes);
  const suspendedTariffLines = new Map<string, string[]>();
  for (const { code, tariffLines } of suspended)
    for (const line of tariffLines)
      suspendedTariffLines.set(line, [...(suspendedTariffLines.get(line) ?? []), code]);

  return deepFreeze({
    version: contentDigest({ asOf: manifest.asOf, controlCodes, customsCodes, suspended }),
    asOf: manifest.asOf,
    controlCodes: mapByCode<ControlCode>(controlCodes),
    suspendedTariffLines: new FrozenMap(
      [...suspendedTariffLines].map(([line, of]) => [line, deepFreeze(of)] as const),
    ),
    customsCodes: mapByCode(customsCodes),
    tariffLines: new FrozenSet(customsCodes.map(({ code }) => code.slice(0, 8))),
  });
}

/** The files of `data/items` as they stand, checked against their manifest. */
export function readItemData(dataDirectory: string) {
  const folder = `${dataDirectory}/items`;
  const manifest = readManifest(`${folder}/items.yaml`, itemManifestShape);
  const subItems = readVouched(folder, manifest.subItems, subItemShape);
  const aggregates = subItems.filter(({ aggregate }) => aggregate === true).length;
  checkCount(`${folder}/${manifest.subItems.file} (aggregates)`, aggregates, manifest.aggregates);
  return {
    manifest,
    subItems,
    codes: readVouched(folder, manifest.controlCodes, controlCodeShape),
    suspended: readVouched(folder, manifest.suspendedCodes, suspendedCodeShape),
    customs: readVouched(folder, manifest.customsCodes, customsCodeShape),
  };
}

function mapByCode<T extends { readonly code: string }>(
  things: readonly T[],
): FrozenMap<string, T> {
  return new FrozenMap(things.map((thing) => [thing.code, deepFreeze(thing)] as const));
}
