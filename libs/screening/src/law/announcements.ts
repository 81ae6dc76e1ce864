/**
 * MOFCOM's announcements and answers: act, article, day in force, the official words and a working translation.
 * Shared constants: a finding points to them and copies nothing.
 */
import type { LegalBasis } from '#holdpoint/model';

function announcement(
  number: string,
  article: string,
  date: string,
  zh: string,
  en: string,
): LegalBasis {
  return { act: `MOFCOM Announcement ${number}`, article, date, quote: { zh, en } };
}

export const ANN_1_BAN = announcement(
  '1 of 2026',
  'paragraph 1',
  '2026-01-06',
  '禁止所有两用物项对日本军事用户、军事用途，以及一切有助于提升日本军事实力的其他最终用户用途出口。',
  "Exports of all dual-use items to Japanese military users, for military uses, and for all other end-user uses that help enhance Japan's military capabilities are prohibited.",
);
export const ANN_1_TRANSFER = announcement(
  '1 of 2026',
  'paragraph 2',
  '2026-01-06',
  '任何国家和地区的组织和个人，违反上述规定，将原产于中华人民共和国的相关两用物项转移或提供给日本的组织和个人，将依法追究法律责任。',
  'Organisations and individuals of any country or region that, in breach of the above, transfer or provide relevant dual-use items originating in the PRC to organisations and individuals in Japan will be held legally liable.',
);

const LIST_BAN = {
  zh: '禁止出口经营者向上述20家实体出口两用物项，禁止境外组织和个人将原产于中华人民共和国的两用物项转移或提供给上述20家实体；正在开展的相关活动应当立即停止。',
  en: 'Exporters shall not export dual-use items to the 20 entities above; overseas organisations and individuals shall not transfer or provide to them dual-use items originating in the PRC; related activities under way shall stop at once.',
};
const WATCH_DUTY = {
  zh: '出口经营者向上述实体出口两用物项，不得申请通用许可或者以登记填报信息方式获得出口凭证；申请单项许可时，应当提交对列入关注名单实体的风险评估报告，并提供不将两用物项用于一切有助于提升日本军事实力用途的书面承诺。',
  en: "Exporters shipping dual-use items to the entities above may not apply for a general licence nor obtain an export certificate by registration; when applying for an individual licence they shall submit a risk-assessment report on the watch-listed entity and give a written commitment not to use the items for any purpose that helps enhance Japan's military capabilities.",
};
export const ANN_11 = announcement('11 of 2026', '1', '2026-02-24', LIST_BAN.zh, LIST_BAN.en);
export const ANN_27 = announcement('27 of 2026', '1', '2026-06-29', LIST_BAN.zh, LIST_BAN.en);
export const ANN_12 = announcement(
  '12 of 2026',
  'paragraph 2',
  '2026-02-24',
  WATCH_DUTY.zh,
  WATCH_DUTY.en,
);
export const ANN_28 = announcement(
  '28 of 2026',
  'paragraph 2',
  '2026-06-29',
  WATCH_DUTY.zh,
  WATCH_DUTY.en,
);
const SPECIAL = {
  zh: '特殊情况下确需出口的，出口经营者应当向商务部提出申请。',
  en: 'Where export is truly necessary in special circumstances, the exporter shall apply to the Ministry of Commerce.',
};
export const ANN_11_SPECIAL = announcement('11 of 2026', '2', '2026-02-24', SPECIAL.zh, SPECIAL.en);
export const ANN_27_SPECIAL = announcement('27 of 2026', '2', '2026-06-29', SPECIAL.zh, SPECIAL.en);

export const ANN_46_2024: LegalBasis = {
  act: 'MOFCOM Announcement 46 of 2024',
  article: '1',
  date: '2024-12-03',
  quote: {
    zh: '禁止两用物项对美国军事用户或军事用途出口。',
    en: 'Exports of dual-use items to US military users or for US military uses are prohibited.',
  },
};
export const ANN_70_2025: LegalBasis = {
  act: 'MOFCOM and GAC Announcement 70 of 2025',
  article: 'sole paragraph',
  date: '2025-11-07',
  quote: {
    zh: '经批准，自即日起至2026年11月10日，商务部、海关总署公告2025年第55号、56号、57号、58号，及商务部公告2025年第61号、62号暂停实施。',
    en: 'With approval, from today to 10 November 2026 MOFCOM and GAC Announcements 55, 56, 57 and 58 of 2025 and MOFCOM Announcements 61 and 62 of 2025 are suspended.',
  },
};
export const ANN_61_2025 = announcement(
  '61 of 2025',
  '1',
  '2025-10-09',
  '境外组织和个人（以下称“境外特定出口经营者”）在向中国以外的其他国家和地区出口以下物项前，必须获得中国商务部颁发的两用物项出口许可证件',
  'Before exporting the following items to countries and regions other than China, overseas organisations and individuals must obtain a dual-use export licence of the Ministry of Commerce.',
);
export const ANN_51_2024: LegalBasis = {
  act: 'MOFCOM, MIIT, GAC and SCA Announcement 51 of 2024',
  article: 'annex 1',
  date: '2024-12-01',
  quote: {
    zh: '现公布《中华人民共和国两用物项出口管制清单》（见附件1），自2024年12月1日起实施。',
    en: 'The Export Control List of Dual-Use Items of the PRC (annex 1) is published and takes force on 1 December 2024.',
  },
};

/** MOFCOM's answers on customs codes: the list decides, the code only points. */
export const FAQ_3: LegalBasis = {
  act: 'MOFCOM FAQ 3 on dual-use items (customs codes)',
  article: 'question 3',
  date: '2025-04-08',
  quote: {
    zh: '海关商品编号不是判定是否属于两用物项的依据',
    en: 'The customs code is not what decides whether goods are a dual-use item.',
  },
};
export const FAQ_4: LegalBasis = {
  act: 'MOFCOM FAQ 4 on dual-use items (rare earths)',
  article: 'questions 1 to 3',
  date: '2025-04-25',
  quote: {
    zh: '对于公告中列管的合金、靶材等物项，管制范围既包括只含有所列元素的合金、靶材，也包括同时含有所列元素及未列元素的合金、靶材',
    en: 'For the alloys and targets controlled by the announcement, the control covers those that hold only the listed elements and those that hold other elements too.',
  },
};

/** The announcement by which an entry is listed. */
export function listingBasis(announcementName: string | undefined): LegalBasis | null {
  switch (announcementName) {
    case ANN_11.act:
      return ANN_11;
    case ANN_12.act:
      return ANN_12;
    case ANN_27.act:
      return ANN_27;
    case ANN_28.act:
      return ANN_28;
    default:
      return null;
  }
}

/** The clause by which MOFCOM may be asked for an exception from the control list. */
export function exceptionBasis(announcementName: string | undefined): LegalBasis | null {
  return announcementName === ANN_11.act
    ? ANN_11_SPECIAL
    : announcementName === ANN_27.act
      ? ANN_27_SPECIAL
      : null;
}
