/** The item list's own names, looked for in descriptions: a name is a question to the exporter, never an answer. */
import type { ItemList, Span } from '#holdpoint/model';

export interface NamedItem {
  readonly code: string;
  readonly value: string;
  readonly span: Span;
}

/**
 * Names that ordinary goods bear too: they say nothing without the parameters of the list. A name made of such words
 * alone is not looked for.
 */
const ORDINARY = new Set(
  'and or of for with the in related items item equipment components component systems system machines machine machinery production test technology software articles article materials material devices device parts products use certain other high valves valve pumps pump vacuum tanks tank robots robot lasers laser amplifiers cameras camera computers computer digital mixers mixer batch continuous alloys alloy metal compounds chemicals converters capacitors switches sensors sensor radar antennas engines engine bearings furnaces furnace presses press mills mill cells magnesium calcium nickel powder powders aluminium titanium steel stainless graphite ceramic composite composites fibre fibres fibrous fabric moulds fans heat exchangers condensers agitators reactors centrifugal filters dryers freeze altimeters generators supplies power pressure transducers data measuring inspection dimensional controllers controls control units unit process assemblies housing housings batteries battery lithium ion cathode anode'.split(
    ' ',
  ),
);
const ORDINARY_ZH =
  /^(?:泵|阀|阀门|真空泵|压力机|机器人|激光器|放大器|照相机|计算机|混合机|电容器|开关|传感器|雷达|发动机|炉|反应器|搅拌器|储罐|冷凝器|换热器|离心机|风机|过滤器|干燥器|高度表|发电机|电源|变频器|软件|技术|设备|部件|组件|材料|合金|石墨|陶瓷|模具|铣床|磨床|车床|机床|轴承|蓄电池|电池|金属|粉末|其他)$/;

interface Name {
  readonly code: string;
  readonly text: string;
}

/** A finder over the names of every code of the list. */
export function itemNameFinder(items: ItemList): (description: string) => readonly NamedItem[] {
  const names = new Map<string, Name>();
  for (const { code, name } of items.controlCodes.values())
    for (const text of [
      ...englishNames(name.en, code),
      ...acronyms(name.en),
      ...chineseNames(name.zh),
    ])
      if (!names.has(text)) names.set(text, { code, text });
  const byLength = [...names.values()].sort((a, b) => b.text.length - a.text.length);
  return (description) => {
    const text = description.toLowerCase();
    const plain = text.length === description.length ? text : description;
    for (const name of byLength) {
      const start = plain.indexOf(name.text);
      if (start >= 0 && standsAlone(plain, start, name.text))
        return [
          {
            code: name.code,
            value: description.slice(start, start + name.text.length),
            span: [start, start + name.text.length],
          },
        ];
    }
    return [];
  };
}

function englishNames(name: string, code: string): string[] {
  return name
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .split(/[,;:]| and | or /u)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => isTelling(part, TOXIC.test(code) ? 5 : 7));
}

/** Poisons and pathogens bear short names that nothing else bears. */
const TOXIC = /^1C[34]5/;
/** Explosives and processes by their letters: HMX, RDX, HTPB; drones are not all controlled. */
function acronyms(name: string): string[] {
  return (name.match(/(?<![A-Za-z-])[A-Z]{3,6}(?![A-Za-z-])/g) ?? [])
    .filter(
      (letters) =>
        !['UAV', 'CVD', 'EMP', 'EMI', 'III', 'VPN', 'IMU', 'DNI', 'HNS'].includes(letters),
    )
    .map((letters) => letters.toLowerCase());
}

/** Two words or more, and one of them not ordinary; or one long and rare word. */
function isTelling(name: string, length: number): boolean {
  const words = name.split(/[\s-]+/u);
  const rare = words.filter((word) => !ORDINARY.has(word) && word.length >= 4);
  return words.length >= 2 ? rare.length > 0 : (rare[0]?.length ?? 0) >= length;
}

function chineseNames(name: string): string[] {
  return name
    .replace(/[（(][^）)]*[）)]/gu, '')
    .toLowerCase()
    .split(/[、，,；;/或及和与]/u)
    .map((part) => part.trim())
    .filter((part) => /^[\p{Script=Han}0-9a-z-]{3,}$/u.test(part) && !ORDINARY_ZH.test(part))
    .filter((part) => !/(?:相关物项|软件|技术)$/u.test(part));
}

/** Latin names end where a word ends, the plural apart. */
function standsAlone(text: string, start: number, name: string): boolean {
  if (!/^[a-z0-9]/.test(name)) return true;
  const before = text[start - 1] ?? ' ';
  const after = text.slice(start + name.length);
  return !/[a-z0-9]/.test(before) && /^(?:s|es)?(?![a-z0-9])/.test(after);
}
