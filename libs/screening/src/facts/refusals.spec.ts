import { describe, expect, it } from 'vitest';
import { findRefusal } from './refusals.js';

const REFUSED = `
The end user does not accept a clause against onward transfer.
The end user will not accept the no-re-export clause.
The end user won't sign the undertaking not to re-export.
The end user won’t sign the end-user certificate.
The end user objects to the no-transfer clause.
The buyer does not agree to the clause against onward transfer.
The end user cannot give a commitment on end use.
End user has not agreed to a no-transfer clause.
The end user rejects the no-re-export clause.
The end user will not sign the written commitment.
The end user does not want to sign the commitment.
The end user is not prepared to sign any certificate.
The end user is not in a position to provide the end-user certificate.
The customer refused to sign the end-user certificate.
The customer declines to sign a written commitment.
The customer cannot commit to civil use only.
The customer cannot confirm the end use of the goods.
The written commitment has been declined by the customer.
The no-transfer clause was struck out by the buyer.
The end-user certificate was not signed.
An undertaking could not be obtained from the end user.
No commitment was given by the end user.
The end user gives no assurance on end use.
A no-transfer clause is unacceptable to the end user.
The end user does not allow on-site verification.
Verification visits by MOFCOM are not permitted.
The plant denied inspectors access.
The end user opposes any inspection of the plant.
The end user has no intention of signing the undertaking.
The end user is unwilling to accept restrictions on resale.
They failed to return the signed declaration.
The end user does not and will not accept the ban on re-export.
なお、第三者への再移転禁止条項には同意できない。
再輸出禁止の誓約には応じられない。
誓約書の提出を拒んでいる。
誓約書には署名しない。
転売禁止条項を受け入れない。
第三者への転売を制限されることに同意しない。
再輸出しない旨の確約は得られていない。
需要者は誓約書への署名を拒否した。
誓約書について最終需要者は署名しておりません。
最終需要者証明書は提出できません。
現地確認には応じかねます。
立入検査は認めない。
需要者は再輸出しないことを誓約できない。
誓約書は未署名である。
確約書の差し入れを断られた。
転売制限条項の削除を求められた。
顧客は条項に難色を示している。
証明書を出せないとの回答。
现场核查被拒绝，最终用户拒签承诺书。
最终用户不接受禁止转让条款。
最终用户不肯签承诺书。
最终用户未签署最终用户证明。
最终用户不愿意出具书面承诺。
客户不同意不转让条款。
承诺书客户至今未签。
客户拒绝现场核查。
客户不允许核查。
最终用户無法作出承諾。
客户拒絕簽署承諾書。
承诺书被客户拒绝。
客户不肯提供最终用途证明。
客户没有签字。
The undertaking was returned unsigned.
The customer wants the no-transfer clause removed.
The consignee does not guarantee that goods will not be re-exported.
誓約書を出したくないとのこと。
需要者は再輸出禁止条項への同意を留保している。
最终用户对转让限制不认可。
`;

const AGREED = `
The end user accepts the clause against onward transfer.
The end user did not refuse to sign the commitment.
The end user has never refused an inspection.
The end user has no objection to the no-transfer clause.
The end user does not accept military orders.
The company declines all military orders and has signed the end-user certificate.
The company does not accept military orders and has signed the commitment.
The goods will not be provided to third parties under this commitment.
We will not transfer the goods to any third party without a new certificate.
The end user has signed the commitment and will not resell the goods.
Undertaking not to provide the goods to any third party is attached.
Commitment not to accept military work, signed.
If the end user does not sign the commitment, we will not ship.
The end user agrees to the no-transfer clause and to verification visits.
The signed commitment does not allow re-export.
The magnets are not certified for military use.
Not for military use; end-user certificate attached.
Sintered magnets for motors, end-user certificate no. 88.
No certificate is required for these goods.
The end user allows visits at any time and does not resell.
We cannot guarantee delivery in May.
Inspection has not shown any defects.
The commitment is not to be changed.
誓約書は署名済みである。
誓約書に署名し、軍事用途の注文には応じない。
誓約書の提出は拒否していない。
転売禁止、軍事用途への提供不可。
軍事用途には使用しない旨の誓約書を提出済み。
誓約書に署名しない場合は出荷しない。
第三者に再輸出しないことを確約する。
誓約書に基づき、第三者への提供はしない。
納期は確約できない。
立入検査に応じる。
検査で異常は認められない。
軍需の注文は受けない。誓約書は添付のとおり。
当該条項に異議はない。
规定条款全部接受，不转让给第三方。
最终用户已签署承诺书，不提供给军方。
最终用户不接受军方订单。
承诺不转让、不再出口。
客户不拒绝核查。
客户没有拒绝签署承诺书。
如不签署承诺书，则不发货。
承诺书保证不提供给任何第三方。
不再出口的承诺已签署。
我方无法承诺交期。
产品不受限制。
第三者への転売を認めない条項に同意している。
本品を軍事目的に使用せず、第三者に提供しないことに同意します。
Goods not accepted at inspection are scrapped.
不用于军事用途的承诺书已提交。
`;

const lines = (text: string): string[] => text.trim().split('\n');

describe('findRefusal', () => {
  it.each(lines(REFUSED))('sees the refusal in “%s”', (text) => {
    expect(findRefusal(`Sintered magnets. ${text}`)).not.toBeNull();
  });

  it.each(lines(AGREED))('sees none in “%s”', (text) => {
    expect(findRefusal(text)).toBeNull();
  });

  it('says where it stands', () => {
    const text = '焼結磁石。　誓約書には署名しない。';
    expect(findRefusal(text)).toEqual({ value: '誓約書には署名しない', span: [6, 16] });
  });
});
