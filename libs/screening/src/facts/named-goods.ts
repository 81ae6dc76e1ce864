/**
 * Equipment that a description names: machines and devices that are controlled as such. Unlike a material, a machine
 * stays what it is with a motor or a sensor on it; what is made for it is something else.
 */
import type { ControlCode, ItemList } from '#holdpoint/model';
import { isMaterial } from './control-code.js';
import { isFinishedGood, isNegated, type SubstancePointer } from './substances.js';
import { otherNamesOf, tradeNameFinder } from './trade-names.js';

/** What the goods are for: up to a comma, to the end of an enumeration, or to what the goods have. */
const AIM = '(?:(?!\\b(?:with|having|featuring)\\b)[^;])';
const PURPOSE = new RegExp(
  `\\b(?:for|used in|intended for|to be used)\\b(?:${AIM}*\\b(?:and|or)\\b(?:(?!,)${AIM})*|(?:(?!,)${AIM})*)` +
    '|(?:用于|適用|适用|配套)[^，,;；。]*|[^\\s、,，/()（）]{1,20}(?:(?<![军軍使])用|向け|のための?)(?!品|途)',
  'giu',
);
/** Where the name of the goods ends and something else begins. */
const NEXT =
  /[,;、，。()（）]|\b(?:with|including|incl|plus)\b|[^\s、,]{0,14}(?:付|搭載|内蔵)|带|帶|配|含/iu;

const AXES =
  '(?<!\\bno[nt]?[\\s-]*(?:an? )?|非|無|无|不是)(?:(?<![\\d.])(?:5|five|6|six)[\\s-]*ax[ei]s\\b|(?:同時|同时)?(?<![\\d.])[5五6六][軸轴]|五坐标)(?!は?(?:非対応|不可|なし|無し))';
const MACHINE =
  '(?:\\bmill(?!i)\\w*\\b|\\bmilling\\b(?! (?:cutters?|heads?|tools?|parts?|services?)\\b)|\\bmachining\\b(?! (?:vi[sc]es?|parts?|services?|components?|fixtures?|tools?)\\b)|(?<!\\b(?:dispensing|marking|welding|printing|pack\\w*|coating|painting|cleaning|labelling|filling|sewing|embroidery|game) )\\bmachines?\\b|\\bmachine tools?\\b|\\bgrind(?:ing|ers?)\\b|\\blathes?\\b|\\bturning\\b|\\bcontouring\\b|\\bEDM\\b|\\bCNC\\b(?! (?:machin(?:ed|ing) )?(?:parts?|components?|brackets?|machined)\\b)|加工機|加工机|加工中心|マシニング|旋盤|フライス|ミリング|研削|工作機械|複合加工|放電加工|制御(?!ロボット|基板)|联动|聯動|铣|机床|磨床|车铣|龙门|数控)';
const TOLERANCE =
  '(?:positioning accuracy|positional accuracy|位置決め精度|定位精度)[^\\d]{0,16}(?<![\\d.])(?:[0-5](?:\\.\\d+)?\\s*(?:um|µm|μm|microns?|ミクロン|微米)|0?\\.00[0-5]\\d*\\s*mm)';
const CUTTING =
  '(?:\\bmill(?:s|ing)?\\b|\\blathes?\\b|\\bturning\\b|\\bgrind(?:ing|ers?)\\b|\\bmachin(?:ing|e tools?)\\b|マシニング|旋盤|フライス|研削|工作機械|铣|机床|磨床|车床|加工中心)';
/** Machine tools of 2B201: five axes of a machine that cuts, in either order; or a stated accuracy better than 6 µm. */
const MACHINE_TOOLS = new RegExp(
  `${AXES}[^.;。]{0,30}?${MACHINE}|${MACHINE}[^.;。]{0,40}?${AXES}|${CUTTING}[^;。]{0,60}?${TOLERANCE}`,
  'giu',
);

/** A finder over the trade names of equipment and the machine tools that show themselves by their axes or accuracy. */
export function namedGoodsFinder(
  items: ItemList,
): (description: string) => readonly SubstancePointer[] {
  const findName = tradeNameFinder(items, namesOfGoods, withoutPurpose);
  return (description) => {
    const found = [findName(description), findMachineTool(description)];
    return found.filter(
      (pointer) => pointer !== null && !isPartOfFinished(description, pointer.span[1]),
    ) as readonly SubstancePointer[];
  };
}

/** What the goods are called in trade; of equipment the other names too, which count as well where they are all that is said. */
function namesOfGoods(control: ControlCode): readonly string[] {
  const { code, tradeNames = [] } = control;
  return isMaterial(code) ? tradeNames : [...tradeNames, ...otherNamesOf(control)];
}

function findMachineTool(description: string): SubstancePointer | null {
  for (const { index, 0: value } of withoutPurpose(description).matchAll(MACHINE_TOOLS)) {
    const end = index + value.length;
    if (!isNegated(description, index, end))
      return { code: '2B201', value: description.slice(index, end), span: [index, end] };
  }
  return null;
}

/** “Gyroscope sensor”, “virus vaccine”: the name is only the first word of another thing's. */
function isPartOfFinished(description: string, end: number): boolean {
  return isFinishedGood(description.slice(end).split(NEXT)[0] ?? '');
}

function withoutPurpose(description: string): string {
  return description.replace(PURPOSE, (purpose) => ' '.repeat(purpose.length));
}
