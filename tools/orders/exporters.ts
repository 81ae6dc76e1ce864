import type { Exporter } from '#holdpoint/model';

/** Invented: the names are plausible, the registration numbers belong to nobody. */
const NAMES = [
  '苏州恒曜磁材有限公司',
  '赣州南屿稀土新材料有限公司',
  '宁波卓甬精密机械有限公司',
  '无锡澄湖轴承制造有限公司',
  '广东启岚照明科技有限公司',
  '厦门鹭桥钨业有限公司',
  '株洲湘泽硬质合金有限公司',
  '昆明滇源锗业有限公司',
  '青岛海屿食品机械有限公司',
  '绍兴越锦纺织有限公司',
  '佛山南桂铝型材有限公司',
  '深圳前域电子材料有限公司',
] as const;

export const CHINESE_EXPORTERS: readonly Exporter[] = NAMES.map((name, index) => ({
  name,
  country: 'CN',
  registrationNumber: `91320500MA1X${String(index + 1).padStart(4, '0')}00`,
}));

/** Those who sell goods of Chinese origin from elsewhere. Invented, too. */
export const FOREIGN_EXPORTERS: readonly Exporter[] = [
  { name: 'Harbourline Trading Pte. Ltd.', country: 'SG', registrationNumber: null },
  { name: 'Busan Ocean Metal Co., Ltd.', country: 'KR', registrationNumber: null },
  { name: 'Kowloon Bay Materials Limited', country: 'HK', registrationNumber: null },
];
