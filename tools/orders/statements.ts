import type { Product } from './products.js';
import type { Random } from './random.js';

export const LANGUAGES = ['en', 'ja', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English first, as on most certificates. */
export function pickLanguage(random: Random): Language {
  return random.pick(['en', 'en', 'ja', 'zh'] as const);
}

const TAILS: Readonly<Record<Language, readonly ((random: Random) => string)[]>> = {
  en: [
    () => '.',
    (random) => `, about ${random.whole(2, 90)} thousand units a year.`,
    (random) => `, line ${random.whole(1, 12)} of our plant, sold to households in Japan.`,
    (random) => `; first delivery for the ${random.pick(['spring', 'summer', 'autumn'])} model.`,
  ],
  ja: [
    () => '。',
    (random) => `。年間約${random.whole(2, 90)}千台を生産します。`,
    (random) => `。当社工場第${random.whole(1, 12)}ラインで使用し、国内の一般家庭に販売します。`,
    (random) => `。${random.whole(1, 12)}月発売の新製品に使用します。`,
  ],
  zh: [
    () => '。',
    (random) => `，年产约${random.whole(2, 90)}千件。`,
    (random) => `，用于我司第${random.whole(1, 12)}条生产线，产品在日本民用市场销售。`,
    (random) => `，${random.whole(1, 12)}月上市的新产品使用。`,
  ],
};

export function civilStatement(random: Random, product: Product, language: Language): string {
  return random.pick(product.uses)[language] + random.pick(TAILS[language])(random);
}

/** Uses that name arms, warships, forces or their programmes. */
export const MILITARY_STATEMENTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Actuators of the anti-ship missile programme under contract with the Ministry of Defense',
    'Sonar windows for submarines of the Japan Maritime Self-Defense Force',
    'Engine blades for fighter aircraft of the Air Self-Defense Force',
    'Guidance section of surface-to-air missiles',
  ],
  ja: [
    '護衛艦のソナー部品の製造に使用します。',
    '防衛省向け誘導弾の操舵装置用磁石',
    '戦闘機エンジンのタービン翼の補修',
    '陸上自衛隊の戦車用射撃統制装置',
  ],
  zh: [
    '用于自卫队护卫舰雷达的零部件生产',
    '用于导弹舵机用稀土永磁体',
    '用于战斗机发动机涡轮叶片',
    '用于日本防卫省潜艇项目',
  ],
};

/** Says something, but not what the goods will end up in. */
export const AMBIGUOUS_STATEMENTS: readonly string[] = [
  'Research and development of special aerospace materials',
  'For use by a government customer; details are confidential',
  '特殊車両向け部品の試作',
  '航空宇宙分野の研究開発用',
  '用于特种材料研究',
];
