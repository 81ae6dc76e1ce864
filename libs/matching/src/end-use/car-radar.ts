import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** How far from the radar the work of a car may be told. */
const REACH = 64;

/** 77GHz毫米波雷达，用于轿车倒车及自适应巡航: a radar that parks a car or keeps its distance is no other radar. */
export function isCarRadar(text: Text, hit: Hit): boolean {
  if (!RADAR.test(hit.rule)) return false;
  const near = text.compact.text.slice(Math.max(0, hit.start - REACH), hit.end + REACH);
  return OF_CARS.test(near);
}

const RADAR =
  /^ambiguous\/(?:radar|millimet(?:re|er) wave|microwave|レーダー?|ミリ波|マイクロ波|雷达|毫米波|微波)$/;
const OF_CARS = foldedPattern(
  '(?:^|[ ,(])(?:parking (?:aid|assist|assistance|sensor)|adaptive cruise|cruise control|blind spot|lane (?:keeping|change|departure)|reversing (?:aid|sensor|alarm)|family (?:cars?|minivans?)|passenger cars?|minivans?|saloon cars?)(?![a-z])' +
    '|乗用車|自家用車|軽自動車|ミニバン|駐車支援|駐車アシスト|アダプティブクルーズ|車間制御|車線維持|死角検知|後退時|轿车|家用车|乘用车|私家车|倒车|自适应巡航|自动泊车|车道保持|盲区监测|泊车',
);
