import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** How far before and after the fair it is told what becomes of the goods. */
const REACH = 120;

/** Whether goods are shown at a trade fair and come back from it: that is what they are for, and all of it. */
export function isShownAndReturned(text: Text, hit: Hit): boolean {
  if (hit.kind !== 'generic' || !FAIR.test(hit.rule)) return false;
  const said = text.compact.text.slice(Math.max(0, hit.start - REACH), hit.end + REACH);
  return RETURNED.test(said) && !GIVEN_AWAY.test(said);
}

const FAIR =
  /\/(?:exhibition|demonstration|trade fairs?|trade shows?|見本市|展示|展示会|出展|博覧会|展览|展览会|展会|博览会|参展|展出|交易会)$/;

const RETURNED = foldedPattern(
  '(?:^|[ ,(。])(?<!(?:not|never)(?: be)? )(?:returned|returns?(?! on)|(?:goes|go|going|sent|shipped|brought|taken|come|comes|travels?|all|and|then) back|back (?:to|in)|re[- ]?export(?:ed|s)?|ata carnet|carnet)(?![a-z])' +
    '|(?:返送|返却|送り返|送還|持ち帰|持帰|戻[さしすり]|再輸出|カルネ|帰国|引き上げ|積み戻)(?!(?:は|も|を)?(?:し(?:な|ませ)|せず|さ(?:な|れな|れませ)|ら(?:な|ず)|り?ませ))' +
    '|(?<![不未没])(?:运回|退回|退运|返回|复运|带回|寄回|送回|撤回|返运)',
);
/** Sold, handed over or left there, or a fair of arms: then another use is open. */
const GIVEN_AWAY = foldedPattern(
  '(?<!(?:not|never|no|without)(?: for| be| to be)? )(?<![a-z])(?:unsold|sold|sale|sales|sell|selling|buyers?|customers?|handed|hand over|donat[a-z]*|gift|deliver[a-z]*|stays?|remain[a-z]*|kept|lent|loan[a-z]*|leased?|test[a-z]*|trials?|installed|some|part of|half|dsei|mast|eurosatory|arms|defen[cs]e)(?![a-z])' +
    '|(?:販売|売却|販(?!売)|納入|納品|引き?渡|譲|寄贈|貸|残[しりす]|試験|客先|顧客|防衛|一部)(?!(?:は|も|を|目的)?(?:(?:し|では)?(?:な|ませ)|せず|いたしませ|致しませ))' +
    '|(?<!(?:不|非|不作|不会|不得|不予|概不)(?:对外)?)(?:出售|销售|转售|售[出给予]|(?<!販)卖|交付|交给|转让|赠|留|租|试验|客户|国防|防务|部分)',
);
