/** Articles of the Export Control Law and of the Regulations on dual-use items (Decree 792). */
import type { LegalBasis } from '#holdpoint/model';

const ECL = 'Export Control Law of the PRC';
const REGS = 'Regulations on Export Control of Dual-Use Items (State Council Decree 792)';
const ECL_DATE = '2020-12-01';
const REGS_DATE = '2024-12-01';

function law(article: string, zh: string, en: string): LegalBasis {
  return { act: ECL, article, date: ECL_DATE, quote: { zh, en } };
}
function regs(article: string, zh: string, en: string): LegalBasis {
  return { act: REGS, article, date: REGS_DATE, quote: { zh, en } };
}

export const ECL_10 = law(
  '10',
  '可以禁止相关管制物项的出口，或者禁止相关管制物项向特定目的国家和地区、特定组织和个人出口。',
  'The export of controlled items may be prohibited, or their export to particular countries and regions, organisations and individuals.',
);
export const ECL_12_2 = law(
  '12(2)',
  '出口管制清单所列管制物项或者临时管制物项，出口经营者应当向国家出口管制管理部门申请许可。',
  'For controlled items on a control list or under temporary control, the exporter shall apply for a licence.',
);
export const ECL_12_3 = law(
  '12(3)',
  '出口管制清单所列管制物项以及临时管制物项之外的货物、技术和服务，出口经营者知道或者应当知道，或者得到国家出口管制管理部门通知，相关货物、技术和服务可能存在以下风险的，应当向国家出口管制管理部门申请许可',
  'For goods, technology and services off the lists the exporter shall apply for a licence where it knows, should know or was told that they may carry the following risks.',
);
export const ECL_12_4 = law(
  '12(4)',
  '出口经营者无法确定拟出口的货物、技术和服务是否属于本法规定的管制物项，向国家出口管制管理部门提出咨询的，国家出口管制管理部门应当及时答复。',
  'Where the exporter cannot tell whether an item is controlled and asks the authority, the authority shall answer in good time.',
);
export const ECL_15 = law(
  '15',
  '出口经营者应当向国家出口管制管理部门提交管制物项的最终用户和最终用途证明文件，有关证明文件由最终用户或者最终用户所在国家和地区政府机构出具。',
  "The exporter shall submit proof of end user and end use, issued by the end user or by the government of the end user's country.",
);
export const ECL_16 = law(
  '16',
  '管制物项的最终用户应当承诺，未经国家出口管制管理部门允许，不得擅自改变相关管制物项的最终用途或者向任何第三方转让。',
  'The end user shall undertake not to change the end use, nor to transfer the item to any third party, without leave.',
);
export const ECL_18 = law(
  '18',
  '出口经营者不得违反规定与列入管控名单的进口商、最终用户进行交易。',
  'Exporters shall not, in breach of the rules, deal with importers and end users on the control list.',
);
export const ECL_44 = law(
  '44',
  '中华人民共和国境外的组织和个人，违反本法有关出口管制管理规定，危害中华人民共和国国家安全和利益，妨碍履行防扩散等国际义务的，依法处理并追究其法律责任。',
  'Organisations and individuals outside the PRC that breach this law are dealt with and held liable by law.',
);
export const ECL_45 = law(
  '45',
  '管制物项的过境、转运、通运、再出口或者从保税区、出口加工区等海关特殊监管区域和出口监管仓库、保税物流中心等保税监管场所向境外出口，依照本法的有关规定执行。',
  'Transit, transhipment, through carriage, re-export and export from special customs areas follow the provisions of this law.',
);

export const REGS_2 = regs(
  '2',
  '本条例所称两用物项，是指既有民事用途，又有军事用途或者有助于提升军事潜力，特别是可以用于设计、开发、生产或者使用大规模杀伤性武器及其运载工具的货物、技术和服务，包括相关的技术资料等数据。',
  'Dual-use items are goods, technology and services, with technical data, that have civil uses and also military uses or help raise military potential.',
);
export const REGS_13 = regs(
  '13',
  '可以禁止特定两用物项的出口，或者禁止特定两用物项向特定目的国家和地区、特定组织和个人出口。',
  'The export of particular dual-use items may be prohibited, or their export to particular countries and regions, organisations and individuals.',
);
export const REGS_14 = regs(
  '14',
  '出口经营者应当了解拟出口货物、技术和服务的性能指标、主要用途等，确定其是否属于两用物项；无法确定的，可以向国务院商务主管部门提出咨询',
  'The exporter shall know the parameters and main uses of what it means to export and determine whether it is a dual-use item; where it cannot, it may ask the Ministry of Commerce.',
);
export const REGS_14_3 = regs(
  '14(3)',
  '相关货物、技术和服务存在出口管制法第十二条第三款规定情形的，出口经营者应当依照出口管制法和本条例的规定向国务院商务主管部门申请许可。',
  'Where goods, technology or services fall under Article 12(3) of the Export Control Law, the exporter shall apply for a licence.',
);
export const REGS_15 = regs(
  '15',
  '单项许可允许出口经营者在出口许可证件载明的范围、条件和有效期内，向单一最终用户进行一次特定两用物项出口。',
  'An individual licence allows one export of particular dual-use items to a single end user within its scope, conditions and dates.',
);
export const REGS_16 = regs(
  '16',
  '出口经营者申请单项许可，应当通过书面方式或者数据电文方式向国务院商务主管部门提出申请，如实填写两用物项出口申请表，并提交下列材料',
  'For an individual licence the exporter shall apply to the Ministry of Commerce with the application form and the following papers.',
);
export const REGS_18 = regs(
  '18',
  '出口经营者应当按照出口许可证件载明的范围、条件和有效期出口两用物项并报告实际出口运输、运抵、安装、使用等情况。',
  'The exporter shall export within the scope, conditions and dates of the licence and report transport, arrival, installation and use.',
);
export const REGS_19 = regs(
  '19',
  '国务院商务主管部门允许出口经营者在每次出口前以登记填报信息方式获得出口凭证后自行出口',
  'In the following cases the exporter may export with a certificate obtained by registration before each export.',
);
export const REGS_20 = regs(
  '20(3)',
  '属于列入本条例第二十八条规定的管控名单内的境外组织和个人在中华人民共和国境内设立的独资企业、代表机构、分支机构',
  'Wholly owned enterprises, representative offices and branches set up in the PRC by overseas organisations and individuals on the export control list may not apply for a general licence nor obtain an export certificate by registration.',
);
export const REGS_22 = regs(
  '22',
  '海关有证据表明出口货物可能属于两用物项出口管制范围的，应当向出口货物发货人提出质疑，出口货物发货人应当向海关提供出口货物合同、性能指标、主要用途等证明材料。',
  'Where customs has evidence that goods may be controlled it shall question the consignor, who shall provide contract, parameters and main uses.',
);
export const REGS_24 = regs(
  '24',
  '出口经营者申请两用物项出口许可时应当提交最终用户出具的最终用户和最终用途证明文件。',
  'When applying for a licence the exporter shall submit proof of end user and end use issued by the end user.',
);
export const REGS_25 = regs(
  '25',
  '出口经营者、进口商发现两用物项出口存在下列情形的，应当立即停止出口，向国务院商务主管部门报告并配合核查',
  'Exporters and importers that find the following circumstances shall stop the export at once, report to the Ministry of Commerce and help verify.',
);
export const REGS_26 = regs(
  '26',
  '出口经营者向列入关注名单的进口商、最终用户出口两用物项，不得申请通用许可或者以登记填报信息方式获得出口凭证；申请单项许可时，应当提交对列入关注名单的进口商、最终用户的风险评估报告，并作出遵守出口管制法律法规和相关要求的承诺。',
  'Exports to importers and end users on the watch list may not rest on a general licence or a registration certificate; an individual licence needs a risk-assessment report and a commitment.',
);
export const REGS_28 = regs(
  '28',
  '可以决定将有下列情形之一的进口商、最终用户列入管控名单',
  'Importers and end users in one of the following circumstances may be placed on the control list.',
);
export const REGS_29 = regs(
  '29',
  '出口经营者不得违反规定与列入管控名单的进口商、最终用户进行有关两用物项交易。特殊情况下确需进行有关交易的，出口经营者应当向国务院商务主管部门提出申请，经批准后可以与该进口商、最终用户进行相应的交易并按要求报告。',
  'Exporters shall not deal in dual-use items with importers and end users on the control list. Where truly necessary in special circumstances the exporter shall apply; after approval it may deal and shall report.',
);
export const REGS_48 = regs(
  '48',
  '两用物项的过境、转运、通运、再出口或者从海关特殊监管区域和保税监管场所向境外出口，依照出口管制法和本条例的有关规定执行。',
  'Transit, transhipment, through carriage, re-export and export from special customs areas follow the law and these Regulations.',
);
export const REGS_49 = regs(
  '49',
  '含有、集成或者混有原产于中华人民共和国的特定两用物项在境外制造的两用物项',
  'Overseas parties may be required to follow the Regulations for dual-use items made abroad that contain, integrate or are mixed with particular dual-use items originating in the PRC.',
);
