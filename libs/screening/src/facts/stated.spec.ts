import { describe, expect, it } from 'vitest';
import { isName, isPaper, isSaid } from './stated.js';

const each = (text: string): string[] => text.split('\n').map((one) => one.trim());

describe('a field that says nothing', () => {
  it.each(
    each(`作成中
      準備中
      検討中
      待提交
      准备中
      尚未提供
      in preparation
      available on request
      待批
      正在申请
      审批中
      取得予定
      手続中
      未確認
      不属于
      N
      ok
      民用
      无理由
      no reason
      特になし
      指定なし
      Currently in preparation.
      The report is being prepared
      Risk assessment report is currently under preparation and will be submitted later.
      licence applied for
      (to be confirmed)
      【申請中】
      許可申請中です。
      現在、手続き中
      現在準備中です
      まだ未取得
      後日提出予定
      許可番号は取得次第連絡します
      特に理由はありません
      特段の理由なし
      記載なし
      メール参照
      同上
      該当なし
      民生用途
      非該当です
      目前正在办理
      目前正在申请中
      許可證尚未取得
      審批中
      待商务部批复
      暂未提供
      暂无
      尚未出具
      没有特别原因
      无特别说明
      不适用
      不属于管制物项
      民用，不属于两用物项
      见附件
      保密
      n/a
      T.B.A.
      XXX
      000
      ー
      --- / ---
      ✓
      〇
      Yes
      civil use only
      no particular reason
      ditto
      see contract
      按合同
      as instructed
      経由
      route
      see e-mail`),
  )('%s', (text) => {
    expect(isSaid(text)).toBe(false);
  });
});

describe('a paper that is still to come', () => {
  it.each(
    each(`RAR-2026-17 (in preparation)
      申请中（受理号2026-0117）
      2027年1月取得予定
      to be issued in December 2026
      Draft of 12 November, not yet
      受付番号 1234 審査中
      待商务部批复，预计12月10日
      Pending – reference 88
      provided
      提供済み
      signed
      Risk assessment report
      誓約書
      许可证`),
  )('%s', (text) => {
    expect(isPaper(text)).toBe(false);
  });
});

describe('a field that says something', () => {
  it.each(
    each(`1C905.b not met: purity 99.0 %
      該非判定書 no. HK-2026-118
      26-CN-001456
      商两用证字第2026-0117号
      两用物项许可证 260117
      No. 2026-3302
      non-stop flight not available, transit Busan
      no direct sailing to Hakata in winter
      weekly consolidation in Busan
      釜山での混載のため
      直行便がないため釜山経由
      香港での積替え（週1便）
      无直航，经釜山转运
      经香港集拼
      not on the list
      清单外
      General-purpose stainless steel bolts, no control code covers them
      Standard bearings, no entry of the list speaks of them
      普通紧固件，清单无对应条目
      民生照明器具，不属于管制清单
      日用陶瓷，不在清单内
      汎用品。リスト該当項目なし
      一般鋼材のため非該当
      碳酸钠，对日本无需许可证
      civil powder
      RAR-2026-17
      WC-1
      誓約書 2026年11月2日付
      リスク評価報告書第12号
      风险评估报告〔2026〕5号
      We undertake not to use the goods for any military purpose.
      軍事目的に使用しないことを誓約します
      承诺不用于军事用途
      Not a magnet: ferrite without rare earths
      無水フッ酸以外の薬品
      未焼結の粉末ではない
      中国語版あり、第3版
      定期便は週1回のみ
      有线网卡
      无线鼠标
      待机电源适配器
      N35 magnets
      OK Corporation`),
  )('%s', (text) => {
    expect(isSaid(text)).toBe(true);
  });
});

describe('a paper that is there', () => {
  it.each(
    each(`26-CN-001456
      商两用证字第2026-0117号
      两用物项许可证 260117
      No. 2026-3302
      RAR-2026-17
      誓約書 2026年11月2日付
      リスク評価報告書第12号
      风险评估报告〔2026〕5号
      We undertake not to use the goods for any military purpose.
      軍事目的に使用しないことを誓約します
      承诺不用于军事用途`),
  )('%s', (text) => {
    expect(isPaper(text)).toBe(true);
  });
});

describe('a name of nobody', () => {
  it.each(
    each(`end user unknown
      エンドユーザー未定
      未詳
      客户未定
      未确定
      not disclosed
      stock
      国内顧客各社
      Various customers in Japan
      our end user
      several distributors
      日本のお客様
      日本国内のユーザー
      各取引先
      在庫品
      不特定多数
      最终用户待定
      多家经销商
      日本客户
      库存备货
      保密
      某社
      Customer (confidential)
      To be advised
      Japanese market
      未決`),
  )('%s', (text) => {
    expect(isName(text)).toBe(false);
  });
});

describe('a name of somebody', () => {
  it.each(
    each(`無限
      株式会社無限
      未来工業株式会社
      済生会熊本病院
      有限会社中
      待乳山産業
      OK Corporation
      オーケー株式会社
      Yes! Inc.
      中国電力株式会社
      一般財団法人日本品質保証機構
      日本流通株式会社
      Japan Market Research KK
      Retail Partners Co., Ltd.
      トモ
      さくら
      予定通信
      国内電設
      Bank of Tokyo
      AAA
      株式会社ワイズ
      各務原製作所
      日中商事
      公司堂
      H&M
      K.S.Y.
      ハーモニー
      オート`),
  )('%s', (text) => {
    expect(isName(text)).toBe(true);
  });
});
