/** Generated from data/names by `npm run generate`; not to be edited. */
export const LETTERS = `A	エー|エイ
B	ビー
C	シー
D	ディー|デー|デイー
E	イー
F	エフ
G	ジー
H	エイチ|エッチ|エツチ|エーチ
I	アイ
J	ジェイ|ジェー|ジエイ|ジエー
K	ケイ|ケー
L	エル
M	エム
N	エヌ
O	オー
P	ピー
Q	キュー
R	アール
S	エス
T	ティー|テー|ティ|テイー
U	ユー
V	ブイ|ヴイ|ブィ
W	ダブリュー|ダブルユー|ダブリュ
X	エックス|エツクス
Y	ワイ
Z	ゼット|ズィー
&	アンド`;
