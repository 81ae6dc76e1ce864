/**
 * Words by which a description or a composition points to a control. A pointer is a question to the exporter,
 * never an answer: the list decides by parameters that an order seldom states.
 */
import type { Span } from '#holdpoint/model';

interface Substance {
  readonly code: string;
  /** For running text: names, and formulas that nothing else is written like. */
  readonly described: RegExp;
  /** For a composition: the bare symbol too. */
  readonly composed: RegExp;
}

/** Element: names in three languages, and its symbol as formulas write it. */
function element(code: string, symbol: string, names: string): Substance {
  const formula = `(?<![A-Za-z])${symbol}(?:2O3|4O7|F3|Cl3)|(?:(?:containing|with) |含有?)${symbol}(?![A-Za-z])`;
  const content = `(?<![A-Za-z])${symbol}\\s*[:=]?\\s*\\d+(?:\\.\\d+)?\\s*(?:wt|at|mass)?\\s*[%％]`;
  const bare = symbol.length === 1 ? content : `(?<![A-Z]{2})${symbol}(?![a-z])`;
  return {
    code,
    described: new RegExp(`${names}|${formula}`, 'gu'),
    composed: new RegExp(`${names}|${formula}|${bare}`, 'gu'),
  };
}

function words(code: string, pattern: RegExp): Substance {
  return { code, described: pattern, composed: pattern };
}

const SUBSTANCES: readonly Substance[] = [
  element('1C902', 'Sm', '[Ss]amarium|SAMARIUM|Sm-?Co|Sm2Co17|サマリウム|钐|釤'),
  element('1C903', 'Gd', '[Gg]adolinium|GADOLINIUM|ガドリニウム|钆|釓'),
  element('1C904', 'Tb', '(?<!yt|Yt)[Tt]erbium|(?<!YT)TERBIUM|テルビウム|铽|鋱'),
  element('1C905', 'Dy', '[Dd]ysprosium|DYSPROSIUM|ジスプロシウム|ディスプロシウム|镝|鏑'),
  element('1C906', 'Lu', '[Ll]utetium|LUTETIUM|ルテチウム|镥|鎦'),
  element('1C907', 'Sc', '[Ss]candium|SCANDIUM|スカンジウム|钪|鈧'),
  element('1C908', 'Y', '[Yy]ttrium|YTTRIUM|[Yy]ttria\\b|イットリウム|イットリア|钇|釔'),
  element('1C909', 'Ho', '[Hh]olmium|HOLMIUM|ホルミウム|钬|鈥'),
  element('1C910', 'Er', '(?<![A-Za-z])[Ee]rbium|(?<![A-Z])ERBIUM|エルビウム|铒|鉺'),
  element('1C911', 'Tm', '[Tt]hulium|THULIUM|ツリウム|铥|銩'),
  element('1C912', 'Eu', '[Ee]uropium|EUROPIUM|ユウロピウム|ユーロピウム|铕|銪'),
  element('1C913', 'Yb', '[Yy]tterbium|YTTERBIUM|イッテルビウム|镱|鐿'),
  words(
    '3C001',
    /\bgallium\s+(?:metal|ingots?|nitride|oxide|arsenide|phosphide|antimonide|selenide)|\b(?:GaN|GaAs|GaP|Ga2O3|InGaAs|GaSb)\s+(?:wafers?|substrates?|ingots?|epi\w*)|金属ガリウム|(?:窒化|酸化|ヒ化|砒化|リン化)ガリウム|金属镓|(?:氮化|氧化|磷化|砷化|锑化|硒化)镓/giu,
  ),
  words(
    '3C002',
    /\bgermanium\s+(?:metal|ingots?|dioxide|tetrachloride|substrates?|wafers?|lens(?:es)?|blanks?|windows?)|\bGeO2\b|\bGeCl4\b|金属ゲルマニウム|(?:二酸化|四塩化)ゲルマニウム|金属锗|(?:二氧化|四氯化)锗|锗锭/giu,
  ),
  words(
    '3C003',
    /\bantimony\s+(?:metal|ingots?|ores?|concentrates?|trioxide|oxide)|\bindium antimonide|\bInSb\b|金属アンチモン|(?:三)?酸化アンチモン|アンチモン鉱|金属锑|锑锭|锑矿|氧化锑|三氧化二锑|锑化铟/giu,
  ),
  words(
    '3C004',
    /\bindium phosphide|\bInP\s+(?:wafers?|substrates?)|\btri(?:methyl|ethyl)indium|リン化インジウム|トリ(?:メチル|エチル)インジウム|磷化铟|三[甲乙]基铟/giu,
  ),
  words(
    '1C117',
    /\bammonium paratungstate|\btungsten (?:trioxide|oxide)|\btungsten carbide powders?|パラタングステン酸アンモニウム|酸化タングステン|炭化タングステン粉|仲钨酸铵|氧化钨|碳化钨粉/giu,
  ),
  words(
    '6C001',
    /\bbismuth (?:metal|ingots?|powders?|shot|germanate)|金属ビスマス|ゲルマン酸ビスマス|金属铋|铋锭|锗酸铋/giu,
  ),
  words(
    '6C002',
    /\btellurium (?:metal|ingots?|powders?)|\bcadmium(?: zinc)? telluride|\bmercury cadmium telluride|\bCdZnTe\b|\bCdTe\b|\bHgCdTe\b|金属テルル|テルル化カドミウム|金属碲|碲化镉/giu,
  ),
  words(
    '1C901',
    /\bUHMW-?PE\s+fib|ultra-?high[- ]molecular[- ]weight polyethylene\s+(?:fib|yarn)|超高分子量ポリエチレン(?:繊維|糸)|超高分子量聚乙烯纤维/giu,
  ),
  words(
    '1C004',
    /\btungsten (?:heavy )?alloys?|\bW-?Ni-?(?:Fe|Cu)\b|タングステン(?:重|ヘビー)?合金|ヘビーアロイ|钨镍[铁铜]|高比重钨合金/giu,
  ),
  words(
    '1C108',
    /\bnatural flake graphite|\b(?:spherical|spheroidized) graphite|鱗片?状(?:天然)?黒鉛|球状?化?黒鉛|鳞片石墨|球化石墨|球形石墨/giu,
  ),
  words('1C230', /\bberyllium\s+(?:metal|powders?|alloys?|oxide)|金属ベリリウム|金属铍/giu),
  words('1C231', /\bhafnium\s+(?:metal|powders?|alloys?|sponge)|金属ハフニウム|金属铪/giu),
  words('1C241', /\brhenium\b|レニウム|金属铼|铼/giu),
  words(
    '2C902',
    /(?:synthetic|artificial|industrial) diamond (?:micro)?powders?|人造金刚石微粉|人工ダイヤモンド(?:微)?粉/giu,
  ),
  words(
    '3C901',
    /\b(?:LFP|lithium iron phosphate|NCM|NCA)\s+(?:cathode|precursor)|磷酸铁锂正极|正极材料|リン酸鉄リチウム正極|正極材/giu,
  ),
  words('3C902', /\b(?:artificial|synthetic) graphite anode|人造石墨负极|人造黒鉛負極/giu),
];

/** Deeply processed goods, and downstream materials that MOFCOM's FAQ 4 and 5 put outside. */
const OUTSIDE =
  /\b(?:motors?|actuators?|rotors?|stators?|sensors?|encoders?|loudspeakers?|speakers?|earphones?|headphones?|phosphors?|catalysts?|zirconia|ceramics?|crystals?|YAG|lasers?|amplifiers?|fib(?:re|er) amplifiers?|phones?|chargers?|toys?|LEDs?|lamps?|transistors?|diodes?|HEMTs?|ICs?|contrast agents?|generators?|compressors?|drill|cutting tools?|batter(?:y|ies))\b|モーター?|電動機|回転子|センサ|スピーカ|イヤホン|蛍光体|触媒|セラミック|ジルコニア|結晶|充電器|トランジスタ|ダイオード|造影|玩具|电机|转子|定子|传感器|扬声器|耳机|荧光粉|催化|陶瓷|氧化锆|晶体|ZrO2|充电器|磁吸|晶体管|二极管|造影|玩具/iu;
const NEGATED_BEFORE =
  /(?:\bno|\bnot|\bwithout|\bnon|\bfree of|\bfree from|\bzero|\bneither|\bnor|不含|不添加|无|無|非|未检出|(?:\b(?:no|without|free of)\s+[\w/]+\s*(?:,|\/|or|and|nor)))[\s:-]*$/iu;
const NEGATED_AFTER =
  /^\s*(?:[-/,]?\s*(?:Dy|Tb|dysprosium|terbium)\s*)?(?:[-\s]?free\b|\s*[:=]?\s*(?:<|≤|below|under|less than)\s*0?\.[01]\d*|\s*[:=]?\s*0(?:\.0+)?\s*[%％]|\s*[:=]?\s*(?:none|nil|n\.?d\.?)\b|フリー|を?含まない|を?含みません|不使用|未添加|無添加|なし)/iu;

export interface SubstancePointer {
  readonly code: string;
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
  /\b(?:CdZnTe|CZT|CdTe|HgCdTe|InSb|GaAs|GaN|InP|Ga2O3|\w+ (?:telluride|antimonide|arsenide|phosphide|nitride))\s+(?:single |poly)?crystals?|(?:碲化镉锌?|锑化铟|砷化镓|磷化铟|氮化镓)[单多]?晶体?|(?:テルル化|アンチモン化|ヒ化|リン化|窒化)\S{2,8}?結晶/giu;
/** What the goods are for does not say what they are. */
const PURPOSE =
  /\b(?:for|used in|used for|intended for|to be used)\b.*$|用于.*$|[^\s、,，/()（）]{1,14}用(?!品)/giu;

export function isDeeplyProcessed(description: string): boolean {
  return OUTSIDE.test(description.replace(PURPOSE, ' ').replace(LISTED_CRYSTALS, ' '));
}

function isNegated(text: string, start: number, end: number): boolean {
  return (
    NEGATED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    NEGATED_AFTER.test(text.slice(end, end + 40))
  );
}
