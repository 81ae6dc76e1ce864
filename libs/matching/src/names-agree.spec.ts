import { describe, expect, it } from 'vitest';
import { namesAgree } from './names-agree.js';

describe('namesAgree', () => {
  it.each([
    ['株式会社ニコン', '(株)ニコン'],
    ['Tanaka Precision Works Co., Ltd.', 'TANAKA PRECISION WORKS'],
    ['田中精密工業株式会社', '田中精密工业株式会社'],
    ['タナカデンキ', 'Tanaka Denki K.K.'],
    ['三菱造船株式会社', 'Mitsubishi Shipbuilding Co., Ltd.'],
    ['青山機工株式会社 千葉工場', '青山機工㈱'],
    ['三菱電機株式会社 名古屋製作所', '三菱電機'],
    ['青木株式会社', '株式会社青木'],
    ['Tanaka Denki K.K.', 'タナカデンキ(カ'],
    ['有限会社青木機工', '青木機工 Co., Ltd.'],
    ['東京都港区芝浦1-2-3 青山機工株式会社', '青山機工'],
    ['日産自動車株式会社 追浜工場', '日産自動車株式会社'],
    ['日産自動車株式会社追浜工場', '日産自動車株式会社'],
    ['日産自動車 追浜工場', '日産自動車株式会社'],
    ['日産自動車㈱　追浜工場', '日産自動車株式会社'],
    ['株式会社デンソー 西尾製作所', '株式会社デンソー'],
    ['信越化学工業株式会社 武生工場', '信越化学工業株式会社'],
    ['京セラ株式会社 鹿児島国分工場', '京セラ株式会社'],
    ['京セラ株式会社 鹿児島国分工場', '京セラ'],
    ['青山機工株式会社 夕張谷事業所', '青山機工株式会社'],
    ['青山機工株式会社 夕張谷営業所', '青山機工株式会社'],
    ['青山機工株式会社 夕張谷支店', '青山機工株式会社'],
    ['青山機工株式会社 本社', '青山機工株式会社'],
    ['青山機工株式会社 夕張谷研究所', '青山機工株式会社'],
    ['Nissan Motor Co., Ltd. Oppama Plant', 'Nissan Motor Co., Ltd.'],
    ['Nissan Motor Co., Ltd., Oppama Plant', 'Nissan Motor Co., Ltd.'],
    ['Aoyama Kiko Co., Ltd. Yubaridani Branch', 'Aoyama Kiko Co., Ltd.'],
    ['苏州宏磁材料有限公司 浒墅关工厂', '苏州宏磁材料有限公司'],
    ['苏州宏磁材料有限公司浒墅关分公司', '苏州宏磁材料有限公司'],
    ['苏州宏磁材料有限公司上海分公司', '苏州宏磁材料有限公司'],
  ])('%s and %s', (a, b) => {
    expect(namesAgree(a, b)).toBe(true);
    expect(namesAgree(b, a)).toBe(true);
  });

  it.each([
    ['三菱電機', '三菱電機ソフトウエア'],
    ['青山機工', '青山興業'],
    ['Tanaka Trading', 'Tanaka Denki'],
    ['小高精密株式会社', '小高精密工業株式会社'],
    ['Odaka Precision', 'Odaka Precision Engineering'],
    ['有限会社青木', '株式会社青木'],
    ['Tanaka Denki K.K.', 'Tanaka Denki G.K.'],
    ['青木機工 合同会社', 'アオキキコウ(カ'],
    ['Tanaka Denki Laboratory', 'Tanaka Denki'],
    ['Tanaka Denki GmbH', 'Tanaka Denki K.K.'],
    ['東芝', '日立'],
    ['日産自動車九州株式会社', '日産自動車株式会社'],
    ['日産車体株式会社', '日産自動車株式会社'],
    ['日産車体株式会社 追浜工場', '日産自動車株式会社'],
    ['日産自動車株式会社 追浜工場', '日産自動車株式会社 栃木工場'],
    ['日産自動車株式会社 追浜工業株式会社', '日産自動車株式会社'],
    ['日産自動車株式会社 追浜部品', '日産自動車株式会社'],
    ['株式会社青山機工夕張谷製作所', '株式会社青山機工'],
    ['青山機工 夕張谷製作所株式会社', '青山機工株式会社'],
    ['青山機工株式会社 三菱重工工場', '青山機工株式会社'],
    ['Nissan Motor Kyushu Co., Ltd. Oppama Plant', 'Nissan Motor Co., Ltd.'],
    ['Nissan Motor Oppama Parts Co., Ltd.', 'Nissan Motor Co., Ltd.'],
    ['苏州宏磁材料上海有限公司', '苏州宏磁材料有限公司'],
    ['', ''],
    ['株式会社', '有限会社'],
  ])('%s and %s do not', (a, b) => {
    expect(namesAgree(a, b)).toBe(false);
  });
});
