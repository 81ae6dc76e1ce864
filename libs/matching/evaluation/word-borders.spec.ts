/** Terms that stand across the border of two words, each beside a text that means them. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';
import { createEndUseReader } from '../src/end-use/reader.js';

const matcher = buildNameMatcher(loadListSnapshot());
const reader = createEndUseReader();

describe('a name across a border of words', () => {
  it.each([
    '上海自由贸易试验区富特西一路115号',
    '上海自贸区仓库出货，釜山中转，无直航',
    '青海自治州',
    '珠海自贸片区',
    '威海自由贸易区',
    '上海自动化仪表股份有限公司',
    '上海自来水公司',
    '上海自行车有限公司',
    '東海自動車',
    '南海自動車工業前',
    '石川県金沢市 北陸自動車道金沢東IC前',
    '大陆自动化设备有限公司',
    '内陸自動倉庫',
    '真空自動搬送',
    '航空自動操縦装置',
    '上海幕墙工程',
    '中空幕墙',
    '传统幕布',
    '系统幕墙',
    '漁師団体連合会',
    '山东金属制品',
    '广东金发科技',
  ])('%s names nobody', (text) => {
    expect(matcher.mentions(text)).toEqual([]);
    expect(matcher.match({ name: text }).outcome).toBe('none');
  });

  it.each([
    ['海自向け', 'JP-MSDF'],
    ['陸自の車両', 'JP-GSDF'],
    ['空自自動車', 'JP-ASDF'],
    ['海自横須賀', 'JP-MSDF'],
    ['供应日本海自', 'JP-MSDF'],
    ['上海自卫队', 'JP-SDF'],
    ['海自由来の部品', 'JP-MSDF'],
    ['海自体験航海', 'JP-MSDF'],
    ['海自発注品', 'JP-MSDF'],
    ['航空自衛隊向け自動車', 'JP-ASDF'],
  ])('%s is surely %s', (text, entry) => {
    expect(matcher.mentions(text)).toContainEqual(
      expect.objectContaining({ entry, strength: 'sure' }),
    );
  });

  it('behind a letter that it may belong to, a force of two letters is only possible', () => {
    const [mention] = matcher.mentions('某海自');
    expect(mention).toMatchObject({ entry: 'JP-MSDF', strength: 'possible' });
  });
});

describe('a building that begins as a ship does', () => {
  it.each(['JS Building 3F, Minato-ku, Tokyo', '4-1 JS Progress Bldg., Tokyo'])('%s', (text) => {
    expect(matcher.mentions(text)).toEqual([]);
  });

  it('is none', () => {
    expect(matcher.mentions('JS Izumo, Yokosuka, Building 3')).toContainEqual(
      expect.objectContaining({ entry: 'JP-MSDF', strength: 'sure' }),
    );
  });
});

describe('a term of end use across a border of words', () => {
  it.each([
    '用于生产家用燃气灶点火控制器，民用',
    '用于自动灭火控制装置的电磁阀，民用',
    '汽车熄火控制模块，民用',
    '用于汽车座椅引导弹簧，民用',
    '用于安装甲醇燃料泵的民用车辆',
    '包装甲基纤维素的民用机械',
    '民用飞机雷达罩',
    '组装甲板的民用游艇',
    '電子戦略本部向け 家電用モーター（民生用）',
    '风力发电机雷电保护装置，民用',
    '風力発電機雷サージ保護装置（民生用）',
    '誘導弾性波を用いた民生用センサー',
    '体育比武器材，民用',
    '研制导轨用于民用机床',
    '民用牵引信号装置',
    '玄武装饰有限公司的民用家具',
    '栄光電子製の家電用モーター（民生用）',
    '車両用エアバッグのガス発生剤（民生用）',
    '民用基站通信管道',
    '干部队伍培训用民用投影机',
    '北陸自動車道トンネル換気ファン用モーターの磁石（民生用）',
    '供应上海自动化仪表股份有限公司生产的民用流量计',
  ])('%s is civil', (text) => {
    expect(reader.read(text).verdict).toBe('civil');
  });

  it.each([
    '火控雷达',
    '用于导弹弹簧',
    '导弹性能测试',
    '牵引导弹发射车',
    '誘導弾性能試験',
    '安装装甲板',
    '装甲板用',
    '電子戦隊向け',
    '機雷対策',
    '航空機雷',
    '対比武器性能',
    '研制导弹',
    '鱼雷电池',
    '水雷电路板',
    '装甲基地',
    '装甲级别测试',
    '防空载具',
    '防空气球',
    '海军手枪',
    '日军手套',
    '装甲中队列装',
    '炮弹引信',
    '维修武器',
    '防衛生産基盤',
    '点火控制系统用于导弹',
    '戦闘車両用',
    '航空自衛隊',
  ])('%s is military', (text) => {
    expect(reader.read(text).verdict).toBe('military');
  });
});
