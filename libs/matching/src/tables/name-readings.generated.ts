/** Generated from data/names by `npm run generate`; not to be edited. */
export const NAME_READINGS = `ya	谷矢屋家八弥
ki	木樹城喜来
ta	田多
shima	島嶋縞
kawa	川河
kura	倉蔵
no	野乃之
sawa	沢澤
ura	浦裏
o	尾雄夫男
hara	原腹
saki	崎咲埼
i	井居伊
mura	村邑
fuji	藤富士
moto	本元基
mori	森守杜
tani	谷渓`;
