/** Words that ordinary goods bear as well: a name of the item list that is made of them alone says nothing. */

const ORDINARY = new Set(
  (
    'and or of for with the in to from by at on its their other same similar such certain over under no not ' +
    'related item items equipment component components system systems machine machines machinery production test ' +
    'technology software article articles thereof material materials device devices part parts product products ' +
    'use certain special purpose designed complete key main ancillary auxiliary external internal ' +
    'high higher low speed power pressure temperature performance strength density purity precision quality ' +
    'valve valves vacuum pump pumps tank tanks robot robots laser lasers amplifier amplifiers camera cameras ' +
    'computer computers digital analogue hybrid mixer mixers batch continuous alloy alloys metal metals metallic ' +
    'compound compounds chemical chemicals mixture mixtures constituent constituents elemental salt salts converter ' +
    'converters capacitor capacitors switch switches switching sensor sensors radar antenna antennas engine engines ' +
    'bearing bearings furnace furnaces press presses mill mills cell cells magnesium calcium nickel zinc powder ' +
    'powders aluminium titanium copper steel stainless graphite ceramic ceramics composite composites structure ' +
    'structures structural fibre fibres fibrous glass fabric fabrics moulds mould fan fans heat exchanger exchangers ' +
    'condensers condenser agitators reactors reactor vessel vessels reaction centrifugal filter filters filtration ' +
    'dryer dryers freeze altimeter altimeters generator generators supply supplies transducer transducers data ' +
    'measuring measurement inspection dimensional controller controllers control controls unit units process ' +
    'processing assembly assemblies housing housings battery batteries lithium ion cathode anode tube tubes form ' +
    'detector detectors magnetic magnet magnets bellows diaphragm container containers receiver receivers ' +
    'distillation melting casting electronic electronics human hydrogen helium mercury solid state liquid gas ' +
    'gases oscillator oscillators mandrel mandrels guidance celestial imaging monitoring monitored monitor monitors ' +
    'handling handled room rooms clean phase separator separators separation storage transport transports ' +
    'machining turning milling grinding tool tools tooling fixture fixtures jig manufacturing chamber chambers ' +
    'column columns piping plant plants animal air aircraft spray spraying fogging purification complete ' +
    'evacuation filling run navigation processor processors information security telecontrol telemetry ' +
    'propellant propellants pulmonary key keys shutter lens lenses window windows industrial commercial network ' +
    'calibration straightening development verification hardened conductive integral support supports ' +
    'densification carbamates sars mers balancing winding vibration remote robots generation induction current ' +
    'wheel wheels saws wires grit grinding cutting polishing direct voltage frequency changers electrical electric motor motors'
  ).split(/\s+/u),
);

/** Chemicals, explosives, pathogens and poisons bear short names that nothing else bears. */
const CHEMICAL = /^(?:1C[34]5|1C239|1C111|3C|6C|1C9)/;

/** Two words or more, and one of them not ordinary; or one long and rare word. */
export function isTelling(name: string, code: string): boolean {
  if (/[\u3400-\u9fff]/u.test(name)) return name.length >= 3 && !ORDINARY_ZH.test(name);
  const words = name.split(/[\s-]+/u);
  const rare = words.filter(
    (word) => !ORDINARY.has(word) && !/^\d/u.test(word) && word.length >= 4,
  );
  return words.length >= 2 ? rare.length > 0 : (rare[0]?.length ?? 0) >= (isChemical(code) ? 5 : 7);
}

export function isChemical(code: string): boolean {
  return CHEMICAL.test(code);
}

/** Software, technology and equipment name materials without being made of them. */
export function isMaterial(code: string): boolean {
  return code[1] === 'C';
}

/** Chinese compounds of words that ordinary goods bear. */
const ORDINARY_ZH = new RegExp(
  `^(?:${[
    '其他?|各种|相关|专用|有关|全套|主要|配套|辅助|特别|设计|同类',
    '电动|电子学?|电|热交换|交换|控制|监测|检测|测试|测量|净化|装配|开关|校准|工艺|成像|探测|点火|计算机|计算',
    '相分离|分离|分离|压力|真空|喷雾|雾化|防护|制造|生产|加工|反应|蒸馏|吸收|航空|人造|天然|混合|化合|化学|遗传|绕线|铣|磨|车|旋转',
    '通信|无线电|发电|导航|雷达|激光|放大|照相|镜头|传感|发动|搅拌|冷凝|离心|过滤|干燥|发酵|高度|变频|洁净|振荡|数模?转换|信息|安全',
    '铝|钛|镁|镍|锌|铜|钢|石墨|陶瓷|金属|合金|玻璃纤维|玻璃|纤维|塑料|橡胶|锂|锂离子|蓄电|电池|磁|碳',
    '器|机|装置|装备|设备|系统|工装|夹具|单元|组件|部件|元件|结构|罩|塔|罐|室|管道?|物品?|品|材料|制品|组分|剂|束|计|炉|泵|阀门?|床|模具|轴承|软件|技术|粉末?|棒|板|器材|仪表?|相机|源',
  ].join('|')})+$`,
  'u',
);
