/** A set of triples of characters by their hashes: so small that it takes one triple in thirty-two for one of its own. */
export interface PackedSet {
  /** How many hashes there are. */
  readonly space: number;
  /** Base64: the hashes in their order, each the gap to the one before it, in Rice's code. */
  readonly gaps: string;
}

/** The low bits of a gap, which are written as they are; what stands above them is counted in ones. */
export const LOW_BITS = 5;

/** The hash of three numbers below `space`; the same wherever the tables are made and read. */
export function hashOf(a: number, b: number, c: number, space: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) % space;
}

/** Unpacks a set into a bit for each hash. */
export function unpackSet({ space, gaps }: PackedSet): (hash: number) => boolean {
  const bits = new Uint8Array(Math.ceil(space / 8));
  const bytes = atob(gaps);
  let at = 0;
  const read = () => {
    const bit = (bytes.charCodeAt(at >> 3) >> (at & 7)) & 1;
    at += 1;
    return bit;
  };
  const end = bytes.length * 8;
  let place = -1;
  while (at < end) {
    let high = 0;
    while (at < end && read() === 1) high += 1;
    if (at + LOW_BITS > end) break;
    let low = 0;
    for (let bit = 0; bit < LOW_BITS; bit += 1) low |= read() << bit;
    place += high * 2 ** LOW_BITS + low + 1;
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return (hash) => ((bits[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}
