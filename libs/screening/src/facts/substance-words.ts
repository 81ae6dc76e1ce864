/**
 * Words by which a description or a composition names what the list controls: substances by name and formula, and
 * equipment where the list's own names, which are Chinese and English, do not serve.
 */
export interface Substance {
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

/** What an element that the list controls as a metal is called. */
interface MetalNames {
  readonly symbol: string;
  readonly en: string;
  readonly ja: string;
  readonly zh: string;
}

const FORMS = {
  en: 'metal|ingots?|billets?|buttons?|bricks?|blocks?|lumps?|chunks?|granules?|grains?|beads?|pellets?|powders?|rods?|bars?|slabs?|sputtering targets?|targets?|single crystals?',
  ja: '(?:・|の|[ \\u3000])?(?:インゴット|地金|メタル|塊|ショット|粒|ペレット|粉|ビーズ|ロッド|棒|ターゲット|単結晶)',
  zh: '(?:金属|单质|單質|锭|錠|块|塊|粒|珠|粉|棒|条|靶|单晶|單晶)',
} as const;
/** What may stand around an element's name that is all that a description says: grade, purity, amount. */
const GRADE = {
  before:
    'high|ultra|super|purity|pure|refined|crude|metallic|primary|高純度?|高纯度?|金属|精|粗|再生|純|纯',
  after: 'metal|purity|pure|grade|min|kgs?|mm|以上|純度|纯度|品位|金属|グレード',
} as const;

/** A metal by its usual forms, or by its name alone; its compounds are other goods, and named one by one. */
function metal(
  code: string,
  { symbol, en, ja, zh }: MetalNames,
  compounds: readonly string[] = [],
): Substance {
  const sign = '[\\s\\d.,;:%％()（）/-]|\\dN\\d?';
  const alone = `^(?:${GRADE.before}|${sign})*(?:${en}|${ja}|${zh})(?:${GRADE.after}|${symbol}(?![a-z])|${sign})*$`;
  const formed = `\\b${en}[\\s-]+(?:${FORMS.en})\\b|(?:金属)${ja}|${ja}${FORMS.ja}|(?:金属|高纯|精|粗)(?:${zh})|(?:${zh})${FORMS.zh}`;
  return words(code, new RegExp([alone, formed, ...compounds].join('|'), 'giu'));
}

function words(code: string, pattern: RegExp): Substance {
  return { code, described: pattern, composed: pattern };
}

export const SUBSTANCES: readonly Substance[] = [
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
  metal('3C001', { symbol: 'Ga', en: 'gallium', ja: 'ガリウム', zh: '镓|鎵' }, [
    /\bgallium\s+(?:metal|ingots?|nitride|oxide|arsenide|phosphide|antimonide|selenide)|\b(?:GaN|GaAs|GaP|Ga2O3|InGaAs|GaSb)(?:\s+(?:wafers?|substrates?|ingots?|epi\w*)|\s*(?:基板|ウェハ|ウエハ|衬底|晶圆|晶片|外延))|金属ガリウム|(?:窒化|酸化|ヒ化|砒化|リン化)ガリウム|金属镓|(?:氮化|氧化|磷化|砷化|锑化|硒化)镓/giu
      .source,
    'ガリウム・?(?:砒素|ヒ素|ひ素|リン|燐|ナイトライド|アンチモン)',
    '\\bgallium\\s+(?:indium arsenide|wafers?|trioxide)',
    '(?:铟镓砷|砷化铟镓)(?!.{0,8}探测)',
  ]),
  metal('3C002', { symbol: 'Ge', en: 'germanium', ja: 'ゲルマニウム', zh: '锗|鍺' }, [
    /\bgermanium\s+(?:metal|ingots?|dioxide|tetrachloride|substrates?|wafers?|lens(?:es)?|blanks?|windows?)|\bGeO2\b|\bGeCl4\b|金属ゲルマニウム|(?:二酸化|四塩化)ゲルマニウム|金属锗|(?:二氧化|四氯化)锗|锗锭/giu
      .source,
    '锗(?:片|衬底|窗口|透镜|毛坯)',
    'ゲルマニウム(?:基板|ウェハー?|ウエハー?|レンズ|窓)',
    '(?:酸化|塩化)ゲルマニウム',
    '\\bgermanium oxide',
  ]),
  metal('3C003', { symbol: 'Sb', en: 'antimony', ja: 'アンチモン', zh: '锑|銻' }, [
    /\bantimony\s+(?:metal|ingots?|ores?|concentrates?|trioxide|oxide)|\bindium antimonide|\bInSb\b|金属アンチモン|(?:三)?酸化アンチモン|アンチモン鉱|金属锑|锑锭|锑矿|氧化锑|三氧化二锑|锑化铟/giu
      .source,
    '锑(?:精矿|矿)',
    'アンチモン(?:精鉱|鉱)|輝安鉱|辉锑矿',
    '三酸化二?アンチモン|五酸化アンチモン',
    '\\bantimony (?:pentoxide|tetroxide)|\\bstibnite\\b',
    'アンチモン化インジウム|インジウムアンチモン',
  ]),
  words(
    '3C004',
    /\bindium phosphide|\bInP(?:\s+(?:wafers?|substrates?)|\s*(?:基板|ウェハ|ウエハ|衬底|晶圆|晶片|外延))|\btri(?:methyl|ethyl)indium|リン化インジウム|トリ(?:メチル|エチル)インジウム|磷化铟|三[甲乙]基铟|インジウムリン|燐化インジウム/giu,
  ),
  words(
    '1C117',
    /\bammonium paratungstate|\btungsten (?:trioxide|oxide)|\btungsten carbide powders?|パラタングステン酸アンモニウム|酸化タングステン|炭化タングステン粉|仲钨酸铵|氧化钨|碳化钨粉|\bmolybdenum powders?|モリブデン粉|钼粉|\btungsten (?:metal|ingots?)\b|(?:金属|固态)钨|钨锭|金属タングステン|タングステン(?:インゴット|地金|メタル)/giu,
  ),
  metal('6C001', { symbol: 'Bi', en: 'bismuth', ja: 'ビスマス', zh: '铋|鉍' }, [
    /\bbismuth (?:metal|ingots?|powders?|shot|germanate)|金属ビスマス|ゲルマン酸ビスマス|金属铋|铋锭|锗酸铋/giu
      .source,
  ]),
  metal('6C002', { symbol: 'Te', en: 'tellurium', ja: 'テルル', zh: '碲' }, [
    /\btellurium (?:metal|ingots?|powders?)|\bcadmium(?: zinc)? telluride|\bmercury cadmium telluride|\bCdZnTe\b|\bCdTe\b|\bHgCdTe\b|金属テルル|テルル化カドミウム|金属碲|碲化镉/giu
      .source,
    '碲锌镉|碲镉汞|碲化镉锌|碲化锌镉',
  ]),
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
    /(?<!artificial and )\bnatural (?:flake )?graphite|\bflake graphite|\b(?:spherical|spheroidized) graphite|天然(?:鱗片?状)?黒鉛|鱗片?状(?:天然)?黒鉛|球状?化?黒鉛|(?<!和)天然石墨(?!混合)|鳞片石墨|球化石墨|球形石墨/giu,
  ),
  metal('1C230', { symbol: 'Be', en: 'beryllium', ja: 'ベリリウム', zh: '铍|鈹' }, [
    /\bberyllium\s+(?:metal|powders?|alloys?|oxide)|金属ベリリウム|金属铍/giu.source,
    '酸化ベリリウム|氧化铍|\\bberyllia\\b',
  ]),
  metal('1C231', { symbol: 'Hf', en: 'hafnium', ja: 'ハフニウム', zh: '铪|鉿' }, [
    /\bhafnium\s+(?:metal|powders?|alloys?|sponge)|金属ハフニウム|金属铪/giu.source,
    '\\bhafnium (?:di)?oxide|\\bhafnia\\b|酸化ハフニウム|(?:二)?氧化铪|海绵铪',
  ]),
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
  words('1C216', /マルエージング鋼/gu),
  words('1C210', /\bprepregs?\b|プリプレグ(?!用)|预浸料/giu),
  words('1C235', /\btritium\b|トリチウム|三重水素|氚/giu),
  words(
    '1C111',
    /(?<!フェニル|イソニアジド)ヒドラジン(?!用)|過塩素酸アンモニウム|四酸化二窒素|(?<![甲苯酰])肼/gu,
  ),
  words('1C351', /炭疽菌|ボツリヌス(?:菌|毒素)|エボラウイルス|天然痘ウイルス|ペスト菌/gu),
  words(
    '1C450',
    /ホスゲン|三塩化リン|オキシ塩化リン|塩化チオニル|シアン化(?:ナトリウム|カリウム|水素)|サリン(?=$|[\s、。])/gu,
  ),
  words('3A225', /周波数変換器(?!用)|インバータ(?=.{0,12}(?:600|[7-9]\d\d|\d{4})\s?Hz)/gu),
  words('3A233', /質量分析(?:計|装置)(?!用)/gu),
  words('5A002', /暗号(?:化)?(?:装置|機)(?!用)/gu),
  words('6A202', /光電子増倍管(?!用)/gu),
  words('6A203', /ストリークカメラ(?!用)|フレーミングカメラ(?!用)/gu),
  words('7A101', /加速度計(?!用)/gu),
  words(
    '7A102',
    /ジャイロスコープ(?!用)|光ファイバー?ジャイロ(?!用)|リングレーザー?ジャイロ(?!用)/gu,
  ),
  words('9A012', /無人(?:航空機|飛行機|ヘリコプター?)(?!用)/gu),
  words('9A101', /ターボ(?:ジェット|ファン)エンジン(?!用)/gu),
];
