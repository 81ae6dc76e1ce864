/** Generated from data/names by `npm run generate`; not to be edited. */
export const MILITARY_WORDS = `Japan Maritime Self-Defense Force		kure naval base|maizuru naval base|ominato naval base|jmsdf [a-z]+ naval base		
在日米軍	横田基地|横田飛行場|嘉手納基地|嘉手納飛行場|普天間飛行場|岩国飛行場|キャンプ座間|キャンプハンセン|キャンプシュワブ|キャンプ富士|キャンプフォスター|キャンプキンザー|キャンプコートニー|赤坂プレスセンター|米軍基地|米国海軍|米国空軍|米国陸軍|米国海兵隊|米海軍|米空軍|米陸軍|米海兵隊|アメリカ海軍|アメリカ空軍|アメリカ陸軍|アメリカ海兵隊|相模総合補給廠|横田空軍基地|嘉手納空軍基地|三沢空軍基地|横須賀海軍施設|佐世保海軍施設|厚木海軍飛行場|トリイ通信施設|N戦闘航空団|空輸航空団|海兵航空団|海兵師団|海兵遠征軍|海兵隊基地|海兵隊航空基地|驻日美军|美军基地		自衛隊|空自|海自|陸自	
在日米軍	美国海军|美国空军|美国陆军|美军			place
在日米軍		yokosuka naval base|sasebo naval base|usnh okinawa|usnh yokosuka|yokota ab|kadena ab|misawa ab|marine corps air station futenma|torii station|camp lester|camp mctureous|camp gonsalves|yokota air base|kadena air base|misawa air base|camp zama|camp foster|camp hansen|camp schwab|camp kinser|camp courtney|camp butler|camp fuji|mcas futenma|mcas iwakuni|naf atsugi|fleet activities yokosuka|fleet activities sasebo|fleet activities okinawa|sagami general depot|us army garrison japan|uss [a-z]+|usns [a-z]+		
在日米軍		marine corps air station|marine corps base|us naval [a-z ]+|us navy [a-z ]*|us air force [a-z ]*|us army [a-z ]*|us marine corps [a-z ]*|united states navy [a-z ]*|united states air force [a-z ]*|united states army [a-z ]*|naval air facility|naval base|ship repair facility|dla [a-z ]*|defense logistics agency [a-z ]*|commander fleet activities		place
陸上自衛隊	師団|旅団|連隊|N大隊|教導団|空挺団|ヘリコプター団|高射特科団|N特科団|N施設団|高射特科群|施設群|N飛行隊|後方支援隊|情報隊本部|高射学校|富士学校|武器学校|需品学校|輸送学校|施設学校|通信学校|航空学校|化学学校|特殊作戦群|水陸機動団|駐屯地|分屯地|駐とん地|駐とん所|演習場|師団音楽隊|方面音楽隊|中央音楽隊|方面総監部|方面航空隊|方面後方支援隊|方面施設隊|方面通信隊|方面衛生隊|方面輸送隊|方面混成団		警察|警視|県警|消防|海上保安|応援	
海上自衛隊	護衛隊群|N護衛隊|潜水隊群|N潜水隊|掃海隊|N航空群|地方総監部|防備隊|P警備隊|造修補給所|P航空基地隊|P基地隊|術科学校|ミサイル艇隊|海洋業務隊|練習艦隊|護衛艦|潜水艦救難艦|掃海艇|掃海艦|掃海母艦|輸送艦|補給艦|練習艦|試験艦|砕氷艦|音響測定艦|ミサイル艇		警察|警視|県警|消防|海上保安|空港|国会|会社|記念館|模型|博物館	
海上自衛隊	潜水艦		教材|会社|記念館|模型|博物館	start
航空自衛隊	航空団|航空隊司令部|分屯基地|航空方面隊|高射群|高射隊|警戒管制団|警戒群|警戒隊|輸送航空隊|航空救難団|救難隊|航空気象群|航空システム通信隊|作戦情報隊|航空安全管理隊|航空機動衛生隊|航空音楽隊|航空警務隊|宇宙作戦隊		警察|警視|県警|消防|海上保安	
自衛隊	地方協力本部|自衛隊病院|地区病院自衛隊|自衛隊体育学校			
Japan Ground Self-Defense Force		garrison|sub garrison		place
Japan Maritime Self-Defense Force		js (?!building)(?!bldg)(?!tower)(?!plaza)[a-z]+(?!\\sbuilding)(?!\\sbldg)(?!\\stower)(?!\\splaza)|jds [a-z]+		
航空自衛隊	入間基地|百里基地|三沢基地|小松基地|新田原基地|築城基地|芦屋基地|浜松基地|静浜基地|小牧基地|岐阜基地|松島基地|千歳基地|那覇基地|奈良基地|防府北基地|防府南基地|美保基地|熊谷基地|春日基地|航空自衛隊基地	hyakuri air base|iruma air base|komaki air base|komatsu air base|nyutabaru air base|tsuiki air base|ashiya air base|hamamatsu air base|shizuhama air base|gifu air base|matsushima air base|chitose air base|naha air base|nara air base|miho air base|kumagaya air base|kasuga air base|fuchu air base|meguro air base|ichigaya air base|hofu air base|hofu kita air base|hofu minami air base	警察|警視|県警|消防|海上保安|基地局	
海上自衛隊	厚木航空基地|鹿屋航空基地|下総航空基地|八戸航空基地|小月航空基地|徳島航空基地|大村航空基地|館山航空基地|岩国航空基地|横須賀基地|呉基地|佐世保基地|舞鶴基地|大湊基地		警察|警視|県警|消防|海上保安|基地局	`;
