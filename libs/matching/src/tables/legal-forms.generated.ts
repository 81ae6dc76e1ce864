/** Generated from data/names by `npm run generate`; not to be edited. */
export const LEGAL_FORMS = `anywhere	株式会社|株式會社|株式公司|<株>|<有>|(株)|株)|有)|(有)|(同)|(資)|(名)|(合)|(独)|(国)|(国研)|(学)|(医)|(一社)|(一財)|(公社)|(公財)|(社)|(財)|(特非)|(相)|(大)|有限会社|合同会社|合資会社|合名会社|相互会社|特定目的会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|社団法人|財団法人|独立行政法人|国立研究開発法人|国立大学法人|公立大学法人|地方独立行政法人|学校法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|宗教法人|特定非営利活動法人|npo法人|有限責任事業組合|股份有限公司|有限責任公司|責任有限公司|股份公司|股份有限責任公司|股份責任有限公司|股份会社|株式有限公司|有限公司|集団有限公司|集団股份有限公司|주식회사|유한회사|(주)|(유)|カブシキガイシャ|カブシキカイシャ|ユウゲンガイシャ|ゴウドウガイシャ|コクリツケンキュウカイハツホウジン|コクリツダイガクホウジン|ドクリツギョウセイホウジン|イッパンシャダンホウジン|イッパンザイダンホウジン|コウエキシャダンホウジン|コウエキザイダンホウジン
ending	公司|股份
kana	コーポレーション|コーポレイション|カンパニーリミテッド|カンパニー・リミテッド|カンパニー リミテッド|インコーポレーテッド|インコーポレイテッド|インコーポレーション
transfer	カ)|(カ|(カ)|ユ)|(ユ|ド)|(ド|ゴ)|シヤ)|ザイ)|ガク)|ドク)|(株|(有
latin	kabushiki kaisha|kabushiki gaisha|kabushikikaisha|kabusiki kaisya|kabushki kaisha|kabushiki kaihsa|kabushiki kasha|kabushi kaisha|kabushikikaisya|kabusiki gaisya|kabusiki kaisha|kabusiki gaisha|kabushiki kaisya|kabushiki gaisya|kabusikigaisya|kabusikikaisya|yugen gaisya|yugen kaisya|godo gaisya|kabushikigaisha|yugen kaisha|yugen gaisha|godo kaisha|godo gaisha|kabushikigaisya|kabusikikaisha|kabusikigaisha|kabushiki kai sha|kabushiki gai sha|yugenkaisha|yugengaisha|yugenkaisya|yugengaisya|yuugenkaisha|yuugengaisha|yuugenkaisya|yuugengaisya|yuugen kaisha|yuugen gaisha|yuugen kaisya|yuugen gaisya|godokaisha|godogaisha|godokaisya|godogaisya|godo kaisya|goudoukaisha|goudougaisha|goudoukaisya|goudougaisya|goudou kaisha|goudou gaisha|goudou kaisya|goudou gaisya|kk|yk|gk|co ltd|co limited|comp ltd|comp limited|ltd co|limited company|limited liability company|joint stock company|joint stock co|joint stock corporation|stock company|stock corporation|company ltd|company limited|coltd|co|company|ltd|limited|lmt|lmtd|lted|ldt|ltd ltd|ltda|corp|corporation|corporations|corpn|copr|corpo|incorp|inc|incorporated|llc|llp|lp|plc|gmbh|ag|kg|sa|sas|sarl|srl|spa|bv|nv|oy|ab|aps|pte|pte ltd|pty|pty ltd|pvt|pvt ltd|private limited|sdn bhd|bhd|tbk|jsc|ooo|zrt|kft|zhushi huishe|zhushihuishe|zhu shi hui she|youxian gongsi|youxian zeren gongsi|gufen youxian gongsi|gufen youxian zeren gongsi|gufen gongsi|gongsi|general incorporated association|general incorporated foundation|public interest incorporated association|public interest incorporated foundation|national research and development agency|incorporated administrative agency|national university corporation
courtesy	御中|様|殿|宛|気付け|気付|貴社|御社|c/o|d/b/a|a/k/a|f/k/a|旧商号|旧社名|旧名称|旧称|曾用名|原名称|通称|別名|屋号|経由|代理|代行|代购|委托|转交|(代理|(代行|(代购|(代|(受|扱い|納入先|納入分|支給品|支給分|納品|納入|納め|向け
courtesyLatin	messrs|m s|attn|attention|to|dear|the
routingLatin	on behalf of|obo|on account of|for account of|by order of|agent of|agent for|agents of|agents for|as agent of|as agent for|as agents for|acting for|care of|via|through|formerly known as|formerly|former|now known as|also known as|doing business as|trading as|fka|aka|dba|attn|attention
abroadLatin	ag|gmbh|bv|nv|sa|sas|sarl|srl|spa|plc|pte|pte ltd|pty|pty ltd|pvt|pvt ltd|private limited|sdn bhd|bhd|tbk|ltda|oy|ab|aps|jsc|llc|llp|zrt|kft
sameStock	株式会社|株式會社|<株>|(株)|株)|(株|カブシキガイシャ|カブシキカイシャ|カ)|(カ|(カ)|kk|kabushiki|zhushi|zhushihuishe|kabusiki|kabushikikaisha|kabushikigaisha|kabusikikaisya|kabusikigaisya|kabushikikaisya|kabushikigaisya|kabusikikaisha|kabusikigaisha
sameLimited	有限会社|<有>|有)|(有)|(有|ユウゲンガイシャ|ユ)|(ユ|yk|yugen|yuugen
sameLiability	合同会社|(同)|(合)|ゴウドウガイシャ|ド)|(ド|gk|godo|goudou|llc
sameUnlimited	合資会社|合名会社|(資)|(名)
sameMutual	相互会社|(相)
sameAssociation	一般社団法人|公益社団法人|社団法人|(一社)|(公社)|(社)|イッパンシャダンホウジン|コウエキシャダンホウジン
sameFoundation	一般財団法人|公益財団法人|財団法人|(一財)|(公財)|(財)|イッパンザイダンホウジン|コウエキザイダンホウジン
sameSchool	学校法人|(学)
sameMedical	医療法人|医療法人社団|医療法人財団|(医)`;
