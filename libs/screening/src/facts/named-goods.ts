/**
 * Equipment that a description names: machines and devices that are controlled as such. Unlike a material, a machine
 * stays what it is with a motor or a sensor on it; what is made for it is something else.
 */
import type { ControlCode, ItemList } from '#holdpoint/model';
import { isMaterial } from './ordinary-words.js';
import { isFinishedGood, isNegated, type SubstancePointer } from './substances.js';
import { otherNamesOf, tradeNameFinder } from './trade-names.js';

/** What the goods are for: up to a comma, to the end of an enumeration, or to what the goods have. */
const AIM = '(?!\\b(?:with|having|featuring)\\b)[^;]';
const PURPOSE = new RegExp(
  [
    `\\b(?:for|used in|intended for|to be used)\\b(?:(?:${AIM}){0,200}\\b(?:and|or)\\b(?:(?!,)${AIM}){0,80}|(?:(?!,)${AIM}){0,200})`,
    '(?:用于|適用|适用|配套)[^，,;；。]*',
    '[^\\s、,，/()（）]{1,20}(?:(?<![军軍使])用|向け|のための?)(?!品|途)',
  ].join('|'),
  'giu',
);
/** Where the name of the goods ends and something else begins. */
const NEXT =
  /[,;、，。()（）]|\b(?:with|including|incl|plus)\b|[^\s、,]{0,14}(?:付|搭載|内蔵)|带|帶|配|含/iu;

const NO_AXES = {
  before: '\\bno[nt]?[\\s-]{0,3}(?:an? )?|非|無|无|不是',
  after: 'は?(?:非対応|不可|なし|無し)',
};
const AXES = `(?<!${NO_AXES.before})(?:(?<![\\d.])(?:5|five|6|six)[\\s-]?ax[ei]s\\b|(?:同時|同时)?(?<![\\d.])[5五6六]\\s?[軸轴]|五坐标)(?!${NO_AXES.after})`;
/** What else is made or sold with five axes in its name. */
const OTHER = {
  machines:
    'dispensing|marking|welding|printing|pack\\w*|coating|painting|cleaning|labelling|filling|sewing|embroidery|game',
  work: 'parts?|services?|components?|brackets?|fixtures?|vi[sc]es?|tools?|cutters?|heads?|machined',
} as const;
/** What is sold beside such a machine. */
const BESIDE =
  /^\s*(?:(?:cent(?:re|er)|machine|lathe)s?\s+)?(?:vi[sc]es?|jaws|chucks?|clamps?|coolants?|oils?|covers?|tool ?holders?)\b/iu;
const MACHINE = [
  '\\bmills?\\b',
  `\\b(?:milling|machining)\\b(?! (?:${OTHER.work})\\b)`,
  `(?<!\\b(?:${OTHER.machines}) )\\bmachines?\\b`,
  `\\bCNC\\b(?! (?:machin(?:ed|ing) )?(?:${OTHER.work})\\b)`,
  '\\b(?:grind(?:ing|ers?)|lathes?|turning|contouring|EDM)\\b',
  '加工機|マシニング|旋盤|フライス|ミリング|研削|工作機械|複合加工|放電加工|制御(?!ロボット|基板)',
  '加工机|加工中心|联动|聯動|铣|机床|機床|磨床|车铣|龙门|数控|數控',
].join('|');
const CUTTING =
  '\\b(?:mill(?:s|ing)?|lathes?|turning|grind(?:ing|ers?)|machin(?:ing|e tools?))\\b|マシニング|旋盤|フライス|研削|工作機械|铣|机床|磨床|车床|加工中心';
/** Better than 6 µm. */
const ACCURACY =
  '(?:positioning accuracy|positional accuracy|位置決め精度|定位精度)[^\\d]{0,16}(?<![\\d.])(?:[0-5](?:\\.\\d+)?\\s?(?:[uµμ]m|microns?|ミクロン|微米)|0?\\.00[0-5]\\d*\\s?mm)';
/** Machine tools of 2B201: five axes of a machine that cuts, in either order, or a stated accuracy. */
const MACHINE_TOOLS = new RegExp(
  `${AXES}[^.;。]{0,30}?(?:${MACHINE})|(?:${MACHINE})[^.;。]{0,40}?${AXES}|(?:${CUTTING})[^;。]{0,60}?${ACCURACY}`,
  'giu',
);

/** A finder over the trade names of equipment and the machine tools that show themselves by their axes or accuracy. */
export function namedGoodsFinder(
  items: ItemList,
): (description: string) => readonly SubstancePointer[] {
  const findName = tradeNameFinder(items, namesOfGoods, withoutPurpose);
  return (description) => {
    const found = [findName(description), findMachineTool(description)];
    return found
      .filter((pointer) => pointer !== null)
      .filter(({ span }) => !isPartOfFinished(description, span[1]));
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
    if (!isNegated(description, index, end) && !BESIDE.test(description.slice(end)))
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
