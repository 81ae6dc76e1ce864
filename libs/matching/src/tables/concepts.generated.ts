/** Generated from data/names by `npm run generate`; not to be edited. */
export const CONCEPTS = `group	mitsubishi	mitsubishi	三菱	三菱	ミツビシ
group	mitsubishi-heavy	mitsubishi heavy industries,mitsubishi heavy,mitsubishi jukogyo,mitsubishi juko,mhi	三菱重工業,三菱重工	三菱重工业,三菱重工	ミツビシジュウコウギョウ,ミツビシジュウコウ
group	ryoju	ryoju	菱重	菱重	リョウジュウ
group	mitsubishi-electric	mitsubishi electric,mitsubishi denki,melco	三菱電機	三菱电机	ミツビシデンキ
group	mitsui	mitsui	三井	三井	ミツイ
group	mitsui-bussan	mitsui bussan,mitsui co	三井物産	三井物产	ミツイブッサン
group	sumitomo	sumitomo	住友	住友	スミトモ
group	kawasaki	kawasaki	川崎	川崎	カワサキ
group	kawasaki-heavy	kawasaki heavy industries,kawasaki jukogyo,kawasaki juko,khi	川崎重工業,川崎重工	川崎重工业,川崎重工	カワサキジュウコウギョウ,カワサキジュウコウ
group	kawaju	kawaju,kawajyu,kawasaki heavy industries,kawasaki heavy,kawasaki jukogyo,kawasaki juko,khi,kawasaki	川重,川崎重工業,川崎重工,川崎	川重,川崎重工业,川崎重工,川崎	カワジュウ
group	hitachi	hitachi	日立	日立	ヒタチ
group	fuji	fuji	富士	富士	フジ
group	fujitsu	fujitsu	富士通	富士通	フジツウ
group	nec	nec,nippon electric,nippon denki,nihon denki	日本電気	日本电气	ニホンデンキ,ニッポンデンキ
group	ihi	ihi			
group	ishikawajima	ishikawajima,ishikawajima harima	石川島,石川島播磨	石川岛,石川岛播磨	イシカワジマ
group	oki	oki,oki electric,oki denki	沖電気	冲电气	オキデンキ
group	komatsu	komatsu	コマツ,小松	小松	コマツ
group	itochu	itochu,c itoh	伊藤忠	伊藤忠	イトウチュウ
group	jsw	nikko	日鋼	日钢	ニッコウ
group	nippon-steel	nippon steel	日本製鉄,新日鉄住金,新日鐵	日本制铁	ニッポンセイテツ
group	toshiba	toshiba	東芝	东芝	トウシバ
group	panasonic	panasonic	パナソニック	松下	
group	toyota	toyota	トヨタ,豊田	丰田	トヨタ
group	honda	honda	ホンダ,本田技研	本田	
group	nissan	nissan	日産	日产	ニッサン
group	mazda	mazda	マツダ	马自达	
group	suzuki	suzuki	スズキ,鈴木	铃木	スズキ
group	yamaha	yamaha	ヤマハ	雅马哈	
group	yokogawa	yokogawa	横河	横河	ヨコガワ
group	sharp	sharp corporation	シャープ	夏普	
group	sony	sony	ソニー	索尼	
group	canon	canon	キヤノン,キャノン	佳能	
group	nikon	nikon	ニコン	尼康	
group	olympus	olympus	オリンパス	奥林巴斯	
group	hoya	hoya			
group	ntt	ntt	日本電信電話		
group	kddi	kddi			
group	jfe	jfe			
group	marubeni	marubeni	丸紅	丸红	マルベニ
group	sojitz	sojitz	双日	双日	ソウジツ
group	tokyu	tokyu	東急	东急	トウキュウ
group	meiden	meidensha	明電舎	明电舍	メイデンシャ
group	shimadzu	shimadzu	島津	岛津	シマヅ
group	daikin	daikin	ダイキン	大金	
group	kubota	kubota	クボタ	久保田	
group	yanmar	yanmar	ヤンマー	洋马	
group	isuzu	isuzu	いすゞ,イスズ,いすず	五十铃	
group	daihatsu	daihatsu	ダイハツ	大发	
group	bridgestone	bridgestone	ブリヂストン	普利司通	
group	toray	toray	東レ	东丽	トウレ
group	teijin	teijin	帝人	帝人	テイジン
group	asahi-kasei	asahi kasei	旭化成	旭化成	アサヒカセイ
group	furukawa	furukawa	古河	古河	フルカワ
group	kobe-steel	kobelco,kobe steel	神戸製鋼,神鋼	神户制钢,神钢	シンコウ
group	fujikura	fujikura	藤倉,フジクラ	藤仓	フジクラ
group	jmu	jmu			
group	self-defense-force	self defense force,self defense forces,self defence force,self defence forces,jsdf,sdf,jieitai	自衛隊	自卫队	ジエイタイ
group	ground-force	japan ground self defense force,japan ground self defence force,ground self defense force,ground self defence force,jgsdf,gsdf	陸上自衛隊,陸自	陆上自卫队	リクジョウジエイタイ
group	maritime-force	japan maritime self defense force,japan maritime self defence force,maritime self defense force,maritime self defence force,jmsdf,msdf	海上自衛隊,海自	海上自卫队	カイジョウジエイタイ
group	air-self-defense-force	japan air self defense force,japan air self defence force,air self defense force,air self defence force,jasdf,asdf	航空自衛隊,空自	航空自卫队	コウクウジエイタイ
group	ministry-of-defense	boeisho,boueisho	防衛省	防卫省	ボウエイショウ
group	a-defense-ministry	ministry of defense,ministry of defence,defense ministry,defence ministry	国防省	国防部,防卫部	
group	equipment-agency	acquisition technology and logistics agency,acquisition technology logistics agency,atla,defense equipment agency,defence equipment agency,defense procurement agency,defence procurement agency,defense acquisition agency,defence acquisition agency	防衛装備庁	防卫装备厅,防卫装备局,防卫装备署,国防装备厅,国防装备局,防务装备厅	ボウエイソウビチョウ
group	us-forces-japan	us forces japan,united states forces japan,usfj	在日米軍,米軍	驻日美军	ザイニチベイグン
group	secom	secom	セコム	西科姆	
industry	heavy-industry	heavy industries,heavy industry,jukogyo	重工業,重工	重工业,重工	ジュウコウギョウ,ジュウコウ
industry	heavy-machinery	heavy machinery,heavy machine	重機械,重機	重机械,重机	ジュウキカイ,ジュウキ
industry	shipbuilding	shipbuilding,zosen,shipyard	造船,シップビルディング	造船	ゾウセン
industry	shipyard	dockyard,dock	造船所,ドック	造船厂,船厂	ゾウセンジョ
industry	ship	ship,ships,vessel	船舶	船舶	センパク
industry	aerospace	aerospace,koku uchu,kouku uchu	航空宇宙,エアロスペース	航空航天,宇航,航空宇宙	コウクウウチュウ
industry	aero	aero,aviation,aircraft	航空,アエロ,エアロ	航空	コウクウ
industry	aviation	aviation	アビエーション	航空	
industry	aircraft	aircraft,airplane,aeroplane,hikoki	航空機,飛行機,エアクラフト	飞机,航空器	コウクウキ,ヒコウキ
industry	aviation-electronics	aviation electronics,avionics	航空電子,アビオニクス	航空电子	コウクウデンシ
industry	aero-engine	aero engine,aero engines,aircraft engine,aircraft engines,aeroengine	航空エンジン,航空機エンジン	航空发动机,飞机发动机,航空引擎	コウクウエンジン
industry	space	space	宇宙,スペース	宇宙,航天,空间,太空	ウチュウ
industry	engine	engine,engines	エンジン,発動機	发动机,引擎	ハツドウキ
industry	prime-mover	power systems,prime mover,diesel	原動機	原动机	ゲンドウキ
industry	turbocharger	turbocharger,turbochargers	ターボチャージャ,ターボチャージャー,過給機,過給器	涡轮增压器,增压器	カキュウキ
industry	turbine	turbine,turbines	タービン	涡轮,涡轮机,透平	
industry	gas-turbine	gas turbine,gas turbines	ガスタービン	燃气轮机	
industry	jet	jet	ジェット	喷气,喷气机	
industry	marine	marine	マリン,船用,舶用	海洋,船用	センヨウ,ハクヨウ
industry	ocean	ocean,oceanic	海洋,オーシャン	海洋	カイヨウ
industry	oceanics	oceanics,oceanincs	オーシャニクス,オーシャニックス	海洋技术	
industry	maritime	maritime	マリタイム,海事	海事,海上	カイジ
industry	machinery	machinery,machine,kikai	機械,マシナリ,マシナリー,マシーナリー	机械,机器	キカイ
industry	industrial-machinery	industrial machinery,sanki	産機,産業機械	产机,产业机械,工业机械	サンキ,サンギョウキカイ
industry	machine-tool	machine tool,machine tools	工作機械,マシンツール,工機	机床,工具机	コウサクキカイ,コウキ
industry	construction-machinery	construction machinery,construction equipment,kenki	建機,建設機械	工程机械,建筑机械,建机	ケンキ,ケンセツキカイ
industry	special-machinery	tokki	特機	特机	トッキ
industry	precision	precision,seimitsu	精密,プレシジョン,プレシジョン	精密	セイミツ
industry	precision-machine	seiki,precision machinery	精機	精机	セイキ
industry	instrument	instruments,instrument,keiki	計器,インスツルメンツ,計装	仪器,仪表,计器	ケイキ
industry	measuring	measuring instruments,measurement,measuring,sokki	測器,計測,計測器	测器,测量,计测,测量仪器,测量仪,计测器,测量器	ソッキ,ケイソク
industry	metering	sokutei	測定,測定器	测定	ソクテイ
industry	electric	electric,electrical,denki	電気,エレクトリック	电气,电力	デンキ
industry	electric-machine	electric,electric machinery,denki	電機	电机	デンキ
industry	electric-appliance	electric appliance,denki	電器	电器	デンキ
industry	electric-works	electric works,denko	電工	电工	デンコウ
industry	electronics	electronics,electronic,denshi	電子,エレクトロニクス,エレクトロニックス	电子	デンシ
industry	electronic-devices	electronic devices,denshikiki,electronic equipment	電子機器	电子机器,电子设备	デンシキキ
industry	electromagnetic	electromagnetic,denji,magnetic	電磁,マグネティック	电磁	デンジ
industry	power	power,electric power	電力,パワー	电力,动力	デンリョク
industry	energy	energy	エネルギー,エナジー	能源	
industry	semiconductor	semiconductor,semiconductors	半導体,セミコンダクタ,セミコンダクター	半导体	ハンドウタイ
industry	device	device,devices	デバイス	器件	
industry	circuit	circuit,circuits	サーキット,回路	电路	カイロ
industry	sensor	sensor,sensors,sensing	センサ,センサー,センシング	传感器,传感,感测器,感测	
industry	network	network,networks,networking	ネットワーク,ネットワークス,通信網	网络,网路	
industry	net	net,nets	ネッツ,ネット		
industry	communication	communication,communications,tsushin	通信,コミュニケーション,コミュニケーションズ	通信,通讯	ツウシン
industry	telecom	telecom,telecommunications	テレコム,電気通信	电信	
industry	wireless	wireless,radio,musen	無線,ラジオ,ワイヤレス	无线,无线电	ムセン
industry	broadcasting	broadcasting	放送	广播	ホウソウ
industry	computer	computer,computers	コンピュータ,コンピューター,電算,計算機	计算机,电脑	デンサン
industry	software	software	ソフトウエア,ソフトウェア,ソフト	软件,软体	
industry	information	information,joho	情報,インフォメーション	信息,情报,资讯	ジョウホウ
industry	data	data	データ	数据	
industry	digital	digital	デジタル,ディジタル	数字	
industry	cyber	cyber	サイバー	网络	
industry	security	security	セキュリティ,セキュリティー,警備,保安	安全,保安	ケイビ
industry	national-security	national security	ナショナルセキュリティ,国家安全保障,安全保障	国家安全,国家安全保障	アンゼンホショウ
industry	defense	defense,defence,boei,bouei	防衛,ディフェンス	防卫,防务,国防	ボウエイ
industry	self-defense	self defense,self defence	自衛	自卫	ジエイ
industry	weapon	weapon,weapons,arms	武器,兵器	武器,兵器	ブキ,ヘイキ
industry	ordnance	ordnance	火器	火器	
industry	explosive	explosives,explosive,kayaku	火薬,化薬	火药,化药	カヤク
industry	pyro	pyro engineering,pyrotechnics,fireworks,kako,pyro	火工,煙火,花火	火工,烟火,烟火工业,火工品	カコウ
industry	parachute	parachute	航装,パラシュート,落下傘	航装,降落伞	コウソウ
industry	vehicle	vehicle,vehicles	車両,車輛,ビークル	车辆	シャリョウ
industry	special	special	特殊,スペシャル	特殊,特种	トクシュ
industry	automobile	motors,motor,automobile,automotive,jidosha	自動車,モータース,モーターズ,オートモーティブ	汽车	ジドウシャ
industry	motor	motor,motors	モーター,モータ	电机,马达	
industry	truck	truck,trucks	トラック	卡车,货车	
industry	motorcycle	motorcycle	オートバイ,二輪,モーターサイクル	摩托车	
industry	body	auto body,shatai	車体	车体	シャタイ
industry	rail	railway,railroad,rail,tetsudo	鉄道	铁路,铁道	テツドウ
industry	transport-machine	transport machinery	輸送機	运输机	ユソウキ
industry	transport	transport,transportation,unyu	運輸,輸送	运输	ウンユ,ユソウ
industry	freight	freight,unso,transport	運送	运送	ウンソウ
industry	logistics	logistics	物流,ロジスティクス,ロジスティックス	物流	ブツリュウ
industry	logitec	logitec,logitech	ロジテック,ロジテク	物流技术,物流科技	
industry	warehouse	warehouse,warehousing,soko	倉庫	仓库,仓储	ソウコ
industry	shipping	shipping,kaiun,steamship	海運,汽船	海运,航运	カイウン
industry	airline	airlines,airways,air	空輸,エアライン,航空輸送	航空公司	
industry	airport	airport,kuko	空港	机场,空港	クウコウ
industry	drone	drone,drones,unmanned aircraft	ドローン,無人機,無人航空機	无人机,无人飞机,无人飞行器	ムジンキ
industry	unmanned	unmanned,autonomous	無人,自律	无人,自主	ムジン
industry	control	control,controls,seigyo	制御,コントロール,コントロールズ	控制	セイギョ
industry	robot	robot,robots,robotics	ロボット,ロボティクス,ロボテック	机器人	
industry	automation	automation	オートメーション,自動化	自动化	
industry	nuclear	nuclear,atomic	原子力,核,原子	原子能,核,核能,原子	ゲンシリョク,ゲンシ
industry	nuclear-fuel	nuclear fuel	原燃,原子燃料,核燃料	核燃料,原燃,原子燃料	ゲンネン,ゲンシネンリョウ,カクネンリョウ
industry	fuel	fuel,fuels,nenryo	燃料	燃料	ネンリョウ
industry	oil	oil,oils,petroleum,sekiyu	石油,オイル	石油	セキユ
industry	fats	fats,fat,yushi,oil & fat	油脂	油脂	ユシ
industry	gas	gas	ガス	燃气,气体	
industry	chemical	chemical,chemicals,kagaku,chemistry	化学,ケミカル,ケミカルズ	化学,化工	カガク
industry	chemical-industry	chemical industries,kasei,kako	化成,化工	化成,化工	カセイ
industry	reagent	reagent,reagents,tesque,tesk,tesq,shiyaku	試薬	试剂	シヤク
industry	pharma	pharmaceutical,pharmaceuticals,pharma,seiyaku,yakuhin	製薬,薬品,ファーマ	制药,药品	セイヤク,ヤクヒン
industry	medical	medical,iryo	医療,メディカル	医疗	イリョウ
industry	hospital	hospital,byoin	病院	医院	ビョウイン
industry	clinic	clinic	クリニック,診療所,医院	诊所	イイン
industry	dental	dental,shika	歯科,デンタル	牙科	シカ
industry	bio	bio	バイオ	生物	
industry	life-science	life science,life sciences,life	ライフサイエンス,ライフ	生命科学	
industry	material	materials,material	マテリアル,マテリアルズ,素材,材料	材料,综合材料	ザイリョウ
industry	metal	metal,metals,kinzoku	金属,メタル,メタルズ	金属	キンゾク
industry	master-metal	master metal	マスターメタル	主要金属	
industry	steel	steel,seiko	製鋼,鉄鋼,スチール,鋼	钢铁,制钢,钢	セイコウ,テッコウ
industry	steel-works	steel works	製鋼所	制钢所	セイコウショ
industry	iron	iron,seitetsu	製鉄,鉄	制铁,铁	セイテツ
industry	ironworks	iron works,ironworks,tekko,tekkosho	鉄工,鉄工所	铁工,铁工所	テッコウジョ
industry	copper	copper	銅	铜	
industry	aluminium	aluminium,aluminum	アルミ,アルミニウム	铝,铝业	
industry	titanium	titanium	チタン	钛	
industry	rare-earth	rare earth	希土類,レアアース	稀土	
industry	magnet	magnet,magnets,magnetics	磁石,マグネット,磁性	磁铁,磁性	ジシャク
industry	casting	casting,castings,foundry	鋳造,キャスティング	铸造	チュウゾウ
industry	forging	forging,forge	鍛造	锻造	タンゾウ
industry	mining	mining,kogyo,mines	鉱業,鉱山	矿业,矿山	コウギョウ,コウザン
industry	ceramic	ceramic,ceramics	セラミック,セラミックス,窯業,陶器	陶瓷	ヨウギョウ
industry	glass	glass,garasu	硝子,ガラス,グラス	玻璃	
industry	cement	cement	セメント	水泥	
industry	rubber	rubber,gomu	ゴム,ラバー,護謨	橡胶	
industry	plastic	plastic,plastics,jushi,resin	樹脂,プラスチック,プラスチックス,合成樹脂	塑料,树脂	ジュシ
industry	film	film,films	フイルム,フィルム	薄膜,胶片	
industry	paper	paper,seishi	製紙,紙,紙業,ペーパー	造纸,纸业	セイシ
industry	textile	textile,textiles,boseki,spinning	紡績,繊維,テキスタイル,紡織	纺织,纤维	ボウセキ,センイ
industry	fiber	fiber,fibre,fibers	ファイバー,ファイバ	光纤	
industry	paint	paint,paints,coating,toryo	塗料,ペイント,塗装	涂料,油漆	トリョウ
industry	ink	ink	インキ,インク	油墨	
industry	pencil	pencil	鉛筆,ペンシル	铅笔	エンピツ
industry	forestry	forestry,ringyo	林業	林业	リンギョウ
industry	wood	lumber,wood,timber,mokuzai	木材,材木,ウッド	木材	モクザイ
industry	cable	cable,cables,wire,densen	電線,ケーブル	电线,电缆	デンセン
industry	battery	battery,batteries,denchi	電池,バッテリー	电池	デンチ
industry	lighting	lighting,lamp,shomei	照明,ライティング,電灯	照明	ショウメイ
industry	optical	optical,optics,kogaku	光学,オプティカル	光学	コウガク
industry	laser	laser	レーザー,レーザ	激光	
industry	photo	photo,photography	写真,フォト	照相	シャシン
industry	imaging	imaging,image	映像,イメージング,画像	影像	エイゾウ
industry	display	display,displays	ディスプレイ	显示	
industry	printing	printing,print,insatsu	印刷,プリント,プリンティング	印刷	インサツ
industry	publishing	publishing,shuppan	出版	出版	シュッパン
industry	audio	audio,acoustic	オーディオ,音響	音响	オンキョウ
industry	radar	radar	レーダー,レーダ	雷达	
industry	sonar	sonar	ソナー,ソーナー	声纳	
industry	satellite	satellite	衛星,サテライト	卫星	エイセイ
industry	rocket	rocket	ロケット	火箭	
industry	missile	missile	ミサイル,誘導弾	导弹	
industry	echo	echo,echoes	エコーズ,エコー	回声	
industry	com-echoes	com echoes,comechoes	コムエコーズ	通信回声	
industry	maintenance	maintenance,mainte	メンテナンス,整備,保全	维修,维护,保养	セイビ
industry	repair	repair	修理,リペア	修理	シュウリ
industry	inspection	inspection,kensa	検査	检查,检验	ケンサ
industry	testing	testing,test	試験,テスト,テスティング	试验,测试	シケン
industry	evaluation	evaluation	評価	评价,评估	ヒョウカ
industry	research	research,kenkyu	研究,リサーチ	研究	ケンキュウ
industry	development	development,kaihatsu	開発,デベロップメント	开发,研发	カイハツ
industry	exploration	exploration	探査,開発	开发,探索	タンサ
industry	science	science,sciences,kagaku	科学,サイエンス	科学	カガク
industry	environment	environment,environmental,kankyo	環境	环境,环保	カンキョウ
industry	plant-engineering	plant,plants	プラント	成套设备	
industry	thermal	thermal,cooling	サーマル,冷熱,熱	热,冷热,制冷	レイネツ
industry	air-conditioning	air conditioning,air conditioner	空調	空调	クウチョウ
industry	compressor	compressor,compressors	コンプレッサ,コンプレッサー,圧縮機	压缩机	アッシュクキ
industry	pump	pump,pumps	ポンプ	泵,泵业,水泵	
industry	valve	valve,valves	バルブ,弁	阀门,阀	
industry	hydraulic	hydraulic,hydraulics,yuatsu	油圧	液压,油压	ユアツ
industry	bearing	bearing,bearings,jikuuke	軸受,ベアリング	轴承	ジクウケ
industry	gear	gear,gears,haguruma	歯車,ギヤ,ギア	齿轮	ハグルマ
industry	spring	spring,springs,hatsujo	発条,バネ,スプリング	弹簧	ハツジョウ
industry	screw	screw,screws,bolt	ねじ,螺子,螺旋,ボルト	螺丝,螺栓	
industry	tool	tool,tools,kogu	工具,ツール	工具	コウグ
industry	mold	mold,mould,die,kanagata	金型,モールド	模具	カナガタ
industry	press	press	プレス	冲压	
industry	welding	welding	溶接	焊接	ヨウセツ
industry	plating	plating	メッキ,鍍金	电镀	メッキ
industry	heat-treatment	heat treatment	熱処理	热处理	ネツショリ
industry	boiler	boiler,boilers	ボイラ,ボイラー	锅炉	
industry	crane	crane,cranes	クレーン	起重机	
industry	elevator	elevator,elevators	エレベーター,エレベータ,昇降機	电梯	
industry	conveyor	conveyor,transport machinery	運搬機械,コンベヤ,運搬	搬运机械,输送机	ウンパンキカイ,ウンパン
industry	forklift	forklift	フォークリフト	叉车	
industry	agricultural-machinery	agricultural machinery,noki	農機	农机	ノウキ
industry	agriculture	agriculture,agri,farm	農業,アグリ,農園,ファーム	农业	ノウギョウ
industry	fishery	fishery,fisheries,suisan,gyogyo	水産,漁業	水产,渔业	スイサン,ギョギョウ
industry	food	food,foods,shokuhin	食品,フーズ,フード	食品	ショクヒン
industry	beverage	beverage,drink	飲料	饮料	インリョウ
industry	brewery	brewery,brewing,shuzo	酒造,ビール,醸造	酿造,啤酒	シュゾウ,ジョウゾウ
industry	restaurant	restaurant	レストラン,食堂	餐厅	ショクドウ
industry	hotel	hotel	ホテル,旅館	酒店,饭店	リョカン
industry	travel	travel,tourist,tourism	旅行,観光,トラベル,ツーリスト	旅行,旅游	リョコウ,カンコウ
industry	construction	construction,kensetsu	建設,コンストラクション	建设,建筑	ケンセツ
industry	building-works	kenchiku,architects,architecture	建築,設計	建筑	ケンチク
industry	design	design,designs,sekkei	設計,デザイン	设计	セッケイ
industry	civil-engineering	civil engineering,doboku	土木	土木	ドボク
industry	kogumi	works	組		
industry	housing	housing,house,homes,home,jutaku	住宅,ハウス,ホーム,ハウジング,住建	住宅,房屋	ジュウタク
industry	real-estate	real estate,realty,fudosan,estate	不動産,地所	房地产,不动产,地产	フドウサン,ジショ
industry	building	building,buildings	ビル,ビルディング,建物	大厦,楼宇	タテモノ
industry	bank	bank,ginko	銀行,バンク	银行	ギンコウ
industry	credit-union	shinkin bank,credit union	信用金庫,信用組合,信金	信用金库	シンヨウキンコ
industry	trust	trust	信託,トラスト	信托	シンタク
industry	insurance	insurance,hoken	保険	保险	ホケン
industry	life-insurance	life insurance,seimei	生命保険,生命	人寿保险,生命保险	セイメイ
industry	securities	securities,shoken	証券	证券	ショウケン
industry	finance	finance,financial	ファイナンス,金融,フィナンシャル	金融,财务	キンユウ
industry	lease	lease,leasing	リース	租赁	
industry	capital	capital	キャピタル	资本	
industry	investment	investment,investments	インベストメント,投資	投资	トウシ
industry	fund	fund	ファンド	基金	
industry	asset	asset,assets	アセット	资产	
industry	store	store,stores,shop,shoten	商店,ストア,書店,店	商店	ショウテン
industry	department-store	department store	百貨店	百货	ヒャッカテン
industry	retail	retail	小売,リテール	零售	
industry	wholesale	wholesale	卸,卸売	批发	
industry	apparel	apparel,fashion	アパレル,ファッション,衣料,服飾	服装	イリョウ
industry	furniture	furniture,kagu	家具	家具	カグ
industry	toy	toy,toys	玩具,トイ,トイズ	玩具	ガング
industry	game	game,games	ゲーム,ゲームス	游戏	
industry	sport	sport,sports	スポーツ	体育	
industry	music	music	音楽,ミュージック	音乐	オンガク
industry	education	education,kyoiku	教育,学園,エデュケーション	教育	キョウイク
industry	academy	academy	アカデミー	学院	
industry	school	school,gakko	学校,スクール	学校	ガッコウ
industry	college	college	カレッジ,大学校	大学校,学院	ダイガッコウ
industry	university	university,daigaku	大学	大学	ダイガク
industry	welfare	welfare,fukushi	福祉	福利	フクシ
industry	care	care,kaigo	介護,ケア	护理	カイゴ
industry	water	water,suido	水道,ウォーター	水务	スイドウ
industry	disaster	disaster prevention,bosai	防災,消防	防灾,消防	ボウサイ
industry	guard	guard	ガード	护卫	
industry	advertising	advertising,kokoku	広告	广告	コウコク
industry	newspaper	newspaper,shimbun	新聞	新闻,报社	シンブン
industry	hr	staffing,human resources	人材,スタッフ	人力资源	ジンザイ
industry	legal	law,legal	法律,法務	法律	ホウリツ
industry	patent	patent	特許	专利	
industry	accounting	accounting,tax	会計,税理士	会计	カイケイ
industry	aerodynamics	wind power	風力	风力	フウリョク
industry	solar	solar	太陽光,ソーラー	太阳能,光伏	タイヨウコウ
industry	hydrogen	hydrogen	水素	氢能	スイソ
industry	rotating	rotating machinery	回転機械,回転機	旋转机械	カイテンキカイ
industry	infrastructure	infrastructure	インフラ,インフラストラクチャ,インフラシステム	基础设施	
industry	bridge	bridge,bridges	橋梁,ブリッジ	桥梁	キョウリョウ
industry	steel-structure	steel structures	鋼構造,鉄構	钢结构	テッコウ
industry	parking	parking	パーキング,駐車場	停车	
industry	ventilation	fan,blower	送風機,ファン	风机	
industry	tire	tire,tires,tyre	タイヤ	轮胎	
industry	clock	watch,clock,tokei	時計,ウオッチ	钟表,手表	トケイ
industry	camera	camera	カメラ	相机	
industry	navigation	navigation	ナビゲーション,航法,航海	导航	コウカイ
industry	simulator	simulation,simulator	シミュレーション,シミュレータ	仿真,模拟	
industry	card	card	カード	卡	
industry	connector	connector,connectors	コネクタ,コネクター	连接器	
industry	capacitor	capacitor,condenser	コンデンサ,コンデンサー,キャパシタ	电容器	
industry	relay	relay	リレー	继电器	
industry	switch	switch	スイッチ	开关	
industry	crystal	crystal,quartz	水晶,クリスタル	晶体,水晶	スイショウ
industry	wafer	wafer,silicon	シリコン,ウェーハ	硅	
industry	inorganic	carbon	カーボン,炭素,黒鉛	碳素,碳	タンソ
industry	composite	composite,composites	複合材,コンポジット	复合材料	フクゴウザイ
industry	parts	parts,components,component,buhin	部品,パーツ,コンポーネント,部材	零部件,部件,零件	ブヒン
industry	procurement	procurement,acquisition	調達	采购	チョウタツ
industry	display-system	vision	ビジョン	视觉	
industry	weather	weather,meteorological	気象	气象	キショウ
industry	hatching	next	ネクスト		
industry	nextech	nextech	ネクステック	奈克斯泰克	
industry	high-tech	high tech,hightech,hi tech	ハイテック,ハイテク	高科技,高新技术,高技术	
industry	maritech	maritech	マリテック	海事技术	
industry	autonomous-control	autonomous control systems	自律制御システム	自主控制系统	
industry	ground	ground,land	陸上,グラウンド	陆上,地面	リクジョウ
industry	naval	naval,navy	艦艇,海軍	舰艇,海军	カンテイ,カイグン
industry	air	air	航空,エア,エアー	航空,空中	
industry	submarine	submarine	潜水艦	潜艇,潜水艇	センスイカン
industry	fleet	fleet	艦隊	舰队	カンタイ
industry	army	army	陸軍,方面隊	陆军,方面队	リクグン
industry	air-force	air force	空軍	空军	クウグン
industry	marines	marine corps	海兵隊	海军陆战队	カイヘイタイ
industry	escort	escort	護衛	护卫	ゴエイ
industry	joint	joint	統合	统合,联合	トウゴウ
industry	staff-office	staff office,staff	幕僚監部	幕僚监部	バクリョウカンブ
industry	operations	operations	作戦	作战	サクセン
industry	depot	depot	補給処	补给处	ホキュウショ
industry	supply	supply,materiel,material	補給,サプライ	补给,供应	ホキュウ
industry	fire-cracker	ammunition	弾薬	弹药	ダンヤク
industry	coast-guard	coast guard	海上保安庁,海上保安	海上保安厅	カイジョウホアンチョウ
industry	police	police	警察	警察	ケイサツ
industry	intelligence	intelligence	インテリジェンス,情報	情报	
industry	ministry	ministry	省	省,部	
industry	agency	agency	庁,エージェンシー	厅,局	
industry	equipment-military	equipment	装備	装备	ソウビ
industry	innovation	innovation	イノベーション	创新	
industry	joint-venture	united	ユナイテッド	联合	
generic	industries	industries,industry,industrial,kogyo	工業,インダストリー,インダストリーズ	工业	コウギョウ
generic	sangyo	sangyo,industries,industry	産業	产业	サンギョウ
generic	kogyo-works	kogyo	興業	兴业	コウギョウ
generic	jitsugyo	jitsugyo	実業	实业	ジツギョウ
generic	engineering	engineering,engineers	エンジニアリング,工程,技研工業	工程,工程技术	
generic	systems	systems,system	システム,システムズ,システムス	系统	
generic	technology	technology,technologies,tech,technics,technical	テクノロジー,テクノロジーズ,テクノ,テック,テクニカル,テクニクス,技術	科技,技术	ギジュツ
generic	giken	giken	技研	技研	ギケン
generic	service	service,services	サービス	服务	
generic	solution	solution,solutions	ソリューション,ソリューションズ	解决方案	
generic	support	support	サポート	支持	
generic	manufacturing	manufacturing,manufacture,mfg,seisakusho,works	製作所,製造,マニュファクチャリング,マニファクチャリング	制造,制作所	セイサクショ,セイサクジョ,セイゾウ
generic	seizosho	works	製造所	制造所	セイゾウショ
generic	product	product,products	プロダクツ,プロダクト,製品	产品	セイヒン
generic	production	production	プロダクション,生産	生产	セイサン
generic	kiko	kiko	機工	机工	キコウ
generic	kikai-kogyo	machine works	機器,キキ	机器,设备	キキ
generic	equipment	equipment	設備,機材,エクイップメント	设备,器材	セツビ
generic	trading	trading,shoji,trade,trading company	商事,貿易,トレーディング,トレード	商事,贸易,商贸	ショウジ,ボウエキ
generic	bussan	bussan,products	物産	物产	ブッサン
generic	shokai	shokai	商会	商会	ショウカイ
generic	sales	sales,hanbai,marketing	販売,セールス,販社,マーケティング	销售,营销	ハンバイ
generic	distribution	distribution	流通	流通	リュウツウ
generic	kosan	kosan	興産	兴产	コウサン
generic	international	international,kokusai	国際,インターナショナル	国际	コクサイ
generic	global	global	グローバル	全球	
generic	world	world	ワールド	世界	
generic	east	east,higashi	東,東日本	东	ヒガシ
generic	west	west,nishi	西日本,西	西	ニシ
generic	north	north,northern	北,北部	北	キタ
generic	south	south,southern	南,南部	南	ミナミ
generic	central	central,chuo,middle	中央,セントラル,中部	中央	チュウオウ
generic	general	general,sogo	総合,綜合,ゼネラル	综合	ソウゴウ
generic	group	group	グループ,集団	集团	
generic	holdings	holdings,holding	ホールディングス,ホールディング,持株会社	控股	
generic	kyodo	kyodo	共同	共同	キョウドウ
generic	kyoei	kyoei	共栄	共荣	キョウエイ
generic	union	union	ユニオン	联合	
generic	partners	partners,partner	パートナーズ,パートナー	伙伴	
generic	associates	associates	アソシエイツ,アソシエーツ	合伙	
generic	consulting	consulting,consultant,consultants	コンサルティング,コンサルタント,コンサルタンツ	咨询	
generic	management	management	マネジメント,マネージメント,管理	管理	カンリ
generic	planning	planning,kikaku	企画,プランニング,計画	企划	キカク
generic	creative	creative,create	クリエイト,クリエイティブ	创意	
generic	advanced	advanced	アドバンスト,アドバンス,先端,先進	高端,先进	センタン
generic	future	future,futures	未来,フューチャー	未来	ミライ
generic	capability	capabilities,capability	能力	能力	
generic	next-generation	next generation	次世代	次世代,下一代	ジセダイ
generic	new	new,shin	新,ニュー	新	
generic	modern	modern	現代	现代	
generic	smart	smart	スマート	智能	
generic	business	business	ビジネス	商务	
generic	enterprise	enterprise,enterprises	エンタープライズ,企業,エンタプライズ	企业	キギョウ
generic	project	project	プロジェクト	项目	
generic	facility	facility,facilities	ファシリティーズ,ファシリティ,施設	设施	シセツ
generic	line	line,lines	ライン	线	
generic	link	link	リンク		
generic	works	works	ワークス		
generic	factory-word	factory	ファクトリー		
generic	lab	lab,labs	ラボ,ラボラトリー	实验室	
generic	association	association,kyokai	協会	协会	キョウカイ
generic	society	society	学会	学会	ガッカイ
generic	foundation	foundation,zaidan	財団	基金会	ザイダン
generic	federation	federation,rengokai	連合会,連盟	联合会	レンゴウカイ
generic	national	national	国立,ナショナル	国立,国家	コクリツ
generic	public	public	公共,公立	公共	コウキョウ
generic	city-office-word	municipal	市立	市立	
generic	studies	studies	研究	研究	
generic	logistics-agency	logistics	ロジ	后勤	
generic	network-system	cloud	クラウド	云	
generic	model	model	モデル		
generic	master	master	マスター,マスタ	主要	
generic	first	first,daiichi	第一,ファースト	第一	ダイイチ
generic	second	second,daini	第二	第二	ダイニ
generic	third	third,daisan	第三	第三	ダイサン
generic	nippon-gen	joint company	合弁	合资	
generic	force	force,forces	部隊	部队	ブタイ
generic	command	command	司令部,総隊	司令部	シレイブ
generic	sea	sea	海上	海上	カイジョウ
generic	self	self			
generic	cooperation	cooperation	協力	合作	キョウリョク
country-japan	japan	japan,nippon,nihon,japanese	日本,ジャパン,ニッポン,日本国	日本,日企,日资,日方,日系,日本企业,日资企业,日系企业	ニホン
unit	factory	factory,plant,kojo,gongchang,mill	工場,ファクトリ	工厂	コウジョウ
unit	works-unit	works	事業所,製造部	事业所	ジギョウショ
unit	branch	branch,branch office,shiten,fengongsi,fen gongsi	支店	分公司,分店,支店,分行	シテン
unit	subsidiary-office	regional office	支社,総支社	支社	シシャ
unit	sales-office	sales office,eigyosho	営業所,営業部,営業本部	营业所,营业部	エイギョウショ
unit	local-office	office,liaison office,representative office,rep office	出張所,事務所,駐在員事務所,オフィス	办事处,办公室,代表处	シュッチョウジョ,ジムショ
unit	division	division,div,business division,business unit,bu	事業部,事業本部,ディビジョン,事業部門,統括部	事业部,事业本部	ジギョウブ,ジギョウホンブ
unit	department	department,dept,section,sect,group dept	部,課,室,係,部門,統括課	部,科,处,部门	
unit	materials-department	materials department,purchasing department,purchasing dept,procurement department,purchasing	資材部,購買部,調達部,調達本部,資材調達部,総務部,経理部,技術部,品質保証部,製造課,購買課,資材課,業務部,企画部,開発部,設計部,生産管理部,物流部,管理部,海外営業部,海外事業部	采购部,技术部,总务部,财务部,质量部,物流部	
unit	headquarters	headquarters,hq,head office,honsha,main office	本社,本店,本部,本庁	总部,总公司,本部	ホンシャ,ホンブ
unit	in-house-company	company	カンパニー,社内カンパニー		
unit	lab-unit	laboratory,laboratories,research center,research centre,research institute,r d center,research laboratory,kenkyusho	研究所,研究センター,開発センター,技術センター,テクニカルセンター,テクノセンター,研究開発センター	研究所,研究中心,技术中心,研发中心	ケンキュウショ,ケンキュウジョ
unit	center	center,centre,centers	センター,センタ	中心	
unit	shipyard-unit	shipyard	造船工場		
unit	site-works	works	製作所,製造所,造船所	制作所,造船厂	セイサクショ,ゾウセンジョ
unit	smelter	smelter,refinery,power station	製錬所,製油所,製鉄所,発電所,試験場,出張所,物流倉庫	冶炼厂,炼油厂,发电站	セイレンジョ,セイユジョ
unit	warehouse-unit	distribution center,logistics center,warehouse	物流センター,配送センター,流通センター,倉庫部	物流中心	
unit	base	base,site	基地,拠点,サイト	基地	キチ
unit	camp	camp,garrison	駐屯地,分屯地,駐とん地	驻屯地	チュウトンチ
unit	district	district	地方隊,地方総監部	地方队	チホウタイ
unit	group-unit	group	グループ	小组	
unit	campus	campus	キャンパス	校区	
unit	office-work	accounting department,finance department,personnel department	経理,財務,人事,総務,法務,広報,経営企画	财务,采购,人事	
unit	unit-word	unit,team	ユニット,チーム		
unit	bureau	bureau	局	局	キョク
unit	institute	institute	研究院,機構,インスティテュート	研究所,研究院,机构	キコウ
unit	corps	corps,brigade,regiment,squadron,wing,battalion,division army	連隊,大隊,旅団,師団,航空団,群,隊,団	联队,大队,旅团,师团	
unit	school-unit	service school	術科学校		
unit	faculty	school of engineering,school of science,faculty of engineering,faculty of science,graduate school	工学院,理学院,工学部,理学部,医学部,歯学部,研究科,大学院	工学院,理学院,研究生院	
other-body	labour-union	labor union,labour union,workers union,trade union	労働組合,従業員組合,ユニオン労組	工会	ロウドウクミアイ
other-body	health-insurance	health insurance society,health insurance association	健康保険組合,健保組合,健保	健康保险组合	ケンコウホケンクミアイ
other-body	pension	pension fund,corporate pension fund	企業年金基金,厚生年金基金,年金基金	年金基金	ネンキンキキン
other-body	stock-club	employee stock ownership	持株会,従業員持株会,社員持株会	持股会	モチカブカイ
other-body	mutual-aid	mutual aid association	共済組合,共済会,互助会,親睦会,協力会	互助会	キョウサイカイ,キョウリョクカイ
other-body	consumer-coop	consumer cooperative,co op	生活協同組合,生協,消費生活協同組合,協同組合,企業組合	生协	セイキョウ
other-body	alumni	alumni association,ob association,ob	同窓会,家族会,後援会,父兄会,隊友会,友の会	同学会,校友会	ドウソウカイ
other-body	council	liaison council,countermeasures council	協議会,対策会議,連絡会	协议会	キョウギカイ
other-body	stop	bus stop	前駅,前停留所,前バス停,前交差点	前站,前车站	
other-body	cooperative	cooperative,cooperative society	組合	合作社	クミアイ
other-body	museum	museum,memorial hall,memorial museum	記念館,博物館,資料館,史料館	博物馆,纪念馆	キネンカン,ハクブツカン
other-body	post-office	post office	郵便局,売店	邮局	ユウビンキョク
other-body	club	club,baseball club,rugby club	クラブ,野球部,サッカー部	俱乐部	
other-body	city-office	city office,city hall,town office,village office,ward office,prefectural office	市役所,町役場,村役場,区役所,県庁,市議会,市教育委員会,商工会,商工会議所,農業協同組合,農協,漁業協同組合,森林組合,自治会,町内会,財産区,神社,土地改良区,社会福祉協議会,観光協会	市政府,区政府	シヤクショ
other-body	shrine	shrine,temple	寺,教会,神宮	神社	
other-body	school-body	high school,junior high school,elementary school,kindergarten	高等学校,高校,中学校,小学校,幼稚園,保育園	高中,中学,小学,幼儿园	コウトウガッコウ
other-body	cemetery	brass band,orchestra	吹奏楽団,交響楽団		
function	end-user	end user,consignee	エンドユーザ,最終需要者,最終使用者,需要家,荷受人	最终用户,最终使用者,用户单位,收货人,买方,客户	
function	and	and	アンド	与,及,和	
function	of	of,for,in,at,de			
function	the	the,a,an			`;
