/** What a word search does with the same statements: the first list with a word in the text decides. */
import type { EndUseVerdict } from '#holdpoint/model';

const MILITARY = `military;defence;defense;weapon;arms;munition;ordnance;combat;warfare;missile;torpedo;warship;
destroyer;frigate;submarine;fighter;bomber;tank;armoured;armored;artillery;howitzer;warhead;mine;rifle;sonar;
electronic warfare;hypersonic;stealth;ministry of defense;self-defense;jgsdf;jmsdf;jasdf;armed forces;navy;army;
air force;mass destruction;nuclear explosive;chemical weapon;biological weapon;
軍事;軍用;軍需;武器;兵器;防衛;戦闘;ミサイル;誘導弾;魚雷;護衛艦;潜水艦;戦闘機;哨戒機;戦車;装甲車;火砲;弾薬;機雷;小銃;
電子戦;極超音速;防衛省;自衛隊;陸自;海自;空自;駐屯地;大量破壊兵器;核爆発;米軍;
军事;军用;军工;军品;军需;国防;作战;导弹;鱼雷;驱逐舰;护卫舰;潜艇;战斗机;轰炸机;坦克;装甲车;火炮;炮弹;弹药;水雷;步枪;
火控;电子战;高超音速;防卫省;自卫队;军方;海军;陆军;空军;大规模杀伤性武器;美军`;

const AMBIGUOUS = `dual-use;aerospace;aircraft;marine engine;satellite;night vision;coast guard;police;government;
security;radar;drone;general industrial;resale;r&d;research;to be confirmed;stock;sample;n/a;
両用;航空;衛星;暗視;官公庁;海上保安庁;警察;特殊車両;造船;レーダー;ドローン;一般産業;研究;未定;転売;在庫;試作;不明;
两用;航空发动机;船用;卫星;夜视;政府;海警;警用;特种;雷达;无人机;一般工业;科研;待定;转售;库存;样品`;

const CIVIL = `civil;commercial;consumer;medical;automotive;民生;民間;商用;医療;自動車;民用;民品;医疗;汽车`;

const LISTS: readonly (readonly [EndUseVerdict, readonly string[]])[] = [
  ['military', words(MILITARY)],
  ['ambiguous', words(AMBIGUOUS)],
  ['civil', words(CIVIL)],
];

export function readByKeywords(text: string): EndUseVerdict {
  const lower = text.normalize('NFKC').toLowerCase();
  const list = LISTS.find(([, terms]) => terms.some((term) => lower.includes(term)));
  return list?.[0] ?? 'none';
}

function words(list: string): string[] {
  return list.split(/[;\n]/).filter((term) => term !== '');
}
