/**
 * Words by which a description or a composition points to a control. A pointer is a question to the exporter,
 * never an answer: the list decides by parameters that an order seldom states.
 */
import type { Span } from '#holdpoint/model';
import { SUBSTANCES } from './substance-words.js';

/** Deeply processed goods, and downstream materials that MOFCOM's FAQ 4 and 5 put outside. */
const OUTSIDE =
  /\b(?:motors?|actuators?|rotors?|stators?|sensors?|encoders?|loudspeakers?|speakers?|earphones?|headphones?|phosphors?|catalysts?|zirconia|ceramics?|crystals?|YAG|lasers?|amplifiers?|fib(?:re|er) amplifiers?|phones?|chargers?|toys?|LEDs?|lamps?|transistors?|diodes?|HEMTs?|ICs?|contrast agents?|vaccines?(?! strains?)|antibod(?:y|ies)|(?:test|assay|diagnostic) kits?|mouthwash|toothpaste|cosmetics?|(?:face|hand|skin) creams?|gloves?|garments?|wigs?|bulbs?|cookware|cutlery|spectacles?|eyeglass(?:es)?|bicycles?|golf clubs?|fishing rods?|rackets?|pencils?|collars?|generators?|compressors?|drill|cutting tools?|batter(?:y|ies)|brake (?:pads?|linings?|shoes?)(?! (?:materials?|fillers?|powders?|grade)))\b|ブレーキ(?:パッド|ライニング|シュー)(?!の?(?:原料|材料|向け))|刹车片(?!原料|材料)|制动片(?!原料|材料)|モーター?|電動機|回転子|センサ|スピーカ|イヤホン|蛍光体|触媒|セラミック|ジルコニア|結晶|充電器|トランジスタ|ダイオード|造影|玩具|ワクチン|抗体|検査キット|歯磨|化粧品|手袋|眼鏡|自転車|釣竿|電球|疫苗|抗体|检测试剂|试剂盒|牙膏|化妆品|手套|眼镜|自行车|钓竿|灯泡|门窗|轮毂|充电宝|电机|转子|定子|传感器|扬声器|耳机|荧光粉|催化|陶瓷|氧化锆|晶体|ZrO2|充电器|磁吸|晶体管|二极管|造影|玩具/iu;
const NEGATED_BEFORE =
  /(?:\bno|\bnot|\bwithout|\bnon|\bfree of|\bfree from|\bzero|\bneither|\bnor|不含|不添加|无|無|非|未检出|(?:\b(?:no|without|free of)\s+[\w/]+\s*(?:,|\/|or|and|nor)))[\s:-]*$/iu;
const NEGATED_AFTER =
  /^\s*(?:[-/,]?\s*(?:Dy|Tb|dysprosium|terbium)\s*)?(?:[-\s]?free\b|\s*[:=]?\s*(?:<|≤|below|under|less than)\s*0?\.[01]\d*|\s*[:=]?\s*0(?:\.0+)?\s*[%％]|\s*[:=]?\s*(?:none|nil|n\.?d\.?)\b|フリー|を?含まない|を?含みません|不使用|未添加|無添加|なし)/iu;

export interface SubstancePointer {
  readonly code: string;
  readonly also?: readonly string[];
  readonly value: string;
  readonly span: Span;
}

/** The controlled substances that a text names, without those it says are absent. */
export function findSubstances(
  text: string,
  kind: 'described' | 'composed',
): readonly SubstancePointer[] {
  const found: SubstancePointer[] = [];
  for (const substance of SUBSTANCES) {
    const pattern = substance[kind];
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      const end = hit.index + hit[0].length;
      if (isNegated(text, hit.index, end)) continue;
      found.push({ code: substance.code, value: hit[0], span: [hit.index, end] });
      break;
    }
  }
  return found;
}

/** Semiconductor crystals are what the list means, not what is made of it. */
const LISTED_CRYSTALS =
  /\b(?:CdZnTe|CZT|CdTe|HgCdTe|InSb|GaAs|GaN|InP|Ga2O3|\w+ (?:telluride|antimonide|arsenide|phosphide|nitride))\s+(?:single |poly)?crystals?|(?:碲锌镉|碲镉汞|碲化镉锌?|锑化铟|砷化镓|磷化铟|氮化镓)[单多]?晶体?|(?:テルル化|アンチモン化|ヒ化|リン化|窒化)\S{2,8}?結晶/giu;
/** What the goods are for does not say what they are. */
const PURPOSE =
  /\b(?:for|used in|used for|intended for|to be used)\b.*$|用于.*$|[^\s、,，/()（）]{1,14}用(?!品)/giu;

export function isDeeplyProcessed(description: string): boolean {
  return isFinishedGood(withoutPurpose(description).replace(LISTED_CRYSTALS, ' '));
}

/** Whether the words are, or have among them, the name of deeply processed goods. */
export function isFinishedGood(words: string): boolean {
  return OUTSIDE.test(words);
}

/** What the goods are, with blanks where the text says what they are for: places in it stay the same. */
export function withoutPurpose(description: string): string {
  return description.replace(PURPOSE, (purpose) => ' '.repeat(purpose.length));
}

/** Where a text says what the goods are for. */
export function purposesOf(description: string): readonly Span[] {
  return [...description.matchAll(PURPOSE)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

/** Whether what is named there is said to be absent. */
export function isNegated(text: string, start: number, end: number): boolean {
  return (
    NEGATED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    NEGATED_AFTER.test(text.slice(end, end + 40))
  );
}
