/** A set of strings, walked one UTF-16 unit at a time. */
export const ROOT = 0;

const FIRST_SIZE = 1 << 12;
/** Edges fill at most half of the table, so that a walk seldom looks twice. */
const FILL = 2;

/**
 * Growing trie. All edges lie in one open hash table of typed arrays: a hundred thousand names take a few megabytes, and a step
 * is one multiplication and one or two reads.
 */
export class Trie {
  private parents = new Int32Array(FIRST_SIZE).fill(-1);
  private units = new Uint16Array(FIRST_SIZE);
  private children = new Int32Array(FIRST_SIZE);
  private edges = 0;
  private readonly values: number[] = [-1];

  add(text: string, value: number): void {
    let node = ROOT;
    for (let at = 0; at < text.length; at += 1) node = this.stepOrGrow(node, text.charCodeAt(at));
    this.values[node] = value;
  }

  /** Node after `unit`, or -1. */
  step(node: number, unit: number): number {
    const place = this.place(node, unit);
    return this.parents[place] === -1 ? -1 : this.children[place]!;
  }

  /** Value stored at the node, or -1. */
  value(node: number): number {
    return this.values[node] ?? -1;
  }

  /** Number of nodes; a node's number is above that of the node it hangs on. */
  get size(): number {
    return this.values.length;
  }

  /** Every edge, in no order. */
  forEachEdge(visit: (parent: number, unit: number, child: number) => void): void {
    const { parents, units, children } = this;
    for (let place = 0; place < parents.length; place += 1) {
      if (parents[place] !== -1) visit(parents[place]!, units[place]!, children[place]!);
    }
  }

  private stepOrGrow(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known >= 0) return known;
    if ((this.edges + 1) * FILL > this.parents.length) this.grow();
    const child = this.values.push(-1) - 1;
    this.put(node, unit, child);
    this.edges += 1;
    return child;
  }

  private put(node: number, unit: number, child: number): void {
    const place = this.place(node, unit);
    this.parents[place] = node;
    this.units[place] = unit;
    this.children[place] = child;
  }

  /** Where the edge stands, or the free place for it. */
  private place(node: number, unit: number): number {
    const mask = this.parents.length - 1;
    let place = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) >>> 7;
    for (place &= mask; this.parents[place] !== -1; place = (place + 1) & mask) {
      if (this.parents[place] === node && this.units[place] === unit) return place;
    }
    return place;
  }

  private grow(): void {
    const { parents, units, children } = this;
    this.parents = new Int32Array(parents.length * 2).fill(-1);
    this.units = new Uint16Array(parents.length * 2);
    this.children = new Int32Array(parents.length * 2);
    for (let place = 0; place < parents.length; place += 1) {
      if (parents[place] !== -1) this.put(parents[place]!, units[place]!, children[place]!);
    }
  }
}
