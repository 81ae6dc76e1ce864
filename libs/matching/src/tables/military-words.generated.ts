/** Generated from data/names by `npm run generate`; not to be edited. */
export const MILITARY_WORDS = `在日米軍	米軍基地|米国海軍|米国空軍|米国陸軍|米国海兵隊|米海軍|米空軍|米陸軍|米海兵隊|アメリカ海軍|アメリカ空軍|アメリカ陸軍|アメリカ海兵隊|N戦闘航空団|空輸航空団|海兵航空団|海兵師団|海兵遠征軍|海兵隊基地|海兵隊航空基地|驻日美军|美军基地		自衛隊|空自|海自|陸自	
在日米軍	美国海军|美国空军|美国陆军|美军			place
在日米軍		usnh okinawa|usnh yokosuka|fleet activities okinawa|us army garrison japan|uss [a-z]+|usns [a-z]+		
在日米軍		marine corps air station|marine corps base|us naval [a-z ]+|us navy [a-z ]*|us air force [a-z ]*|us army [a-z ]*|us marine corps [a-z ]*|united states navy [a-z ]*|united states air force [a-z ]*|united states army [a-z ]*|naval air facility|naval base|ship repair facility|dla [a-z ]*|defense logistics agency [a-z ]*|commander fleet activities		place
陸上自衛隊	師団|旅団|連隊|N大隊|教導団|空挺団|ヘリコプター団|高射特科団|N特科団|N施設団|高射特科群|施設群|N飛行隊|後方支援隊|情報隊本部|高射学校|富士学校|武器学校|需品学校|輸送学校|施設学校|通信学校|航空学校|化学学校|特殊作戦群|水陸機動団|演習場|師団音楽隊|方面音楽隊|中央音楽隊|方面総監部|方面航空隊|方面後方支援隊|方面施設隊|方面通信隊|方面衛生隊|方面輸送隊|方面混成団		警察|警視|県警|消防|海上保安|応援	
海上自衛隊	護衛隊群|N護衛隊|潜水隊群|N潜水隊|掃海隊|N航空群|地方総監部|防備隊|P警備隊|造修補給所|P航空基地隊|P基地隊|術科学校|ミサイル艇隊|海洋業務隊|練習艦隊|護衛艦|潜水艦救難艦|掃海艇|掃海艦|掃海母艦|輸送艦|補給艦|練習艦|試験艦|砕氷艦|音響測定艦|ミサイル艇		警察|警視|県警|消防|海上保安|空港|国会|会社|記念館|模型|博物館	
海上自衛隊	潜水艦		教材|会社|記念館|模型|博物館	start
航空自衛隊	航空団|航空隊司令部|分屯基地|航空方面隊|高射群|高射隊|警戒管制団|警戒群|警戒隊|輸送航空隊|航空救難団|救難隊|航空気象群|航空システム通信隊|作戦情報隊|航空安全管理隊|航空機動衛生隊|航空音楽隊|航空警務隊|宇宙作戦隊		警察|警視|県警|消防|海上保安	
自衛隊	地方協力本部|自衛隊病院|地区病院自衛隊|自衛隊体育学校			
Japan Ground Self-Defense Force		garrison|sub garrison		place
Japan Maritime Self-Defense Force		js (?!building)(?!bldg)(?!tower)(?!plaza)[a-z]+(?!\\sbuilding)(?!\\sbldg)(?!\\stower)(?!\\splaza)|jds [a-z]+		`;
