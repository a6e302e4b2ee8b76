/** The two laws of ITU-T G.711: how loud each of 256 codes is, as 16-bit samples. */
export type G711Law = 'mu' | 'a';

/** Samples of 8 kHz in codes. */
export function decodeG711(codes: Uint8Array, law: G711Law): Int16Array {
  const values = TABLES[law];
  return Int16Array.from(codes, (code) => values[code] ?? 0);
}

/** The codes whose samples come nearest. */
export function encodeG711(samples: Int16Array, law: G711Law): Uint8Array {
  const sorted = SORTED[law];
  return Uint8Array.from(samples, (sample) => nearest(sorted, sample));
}

const TABLES = { mu: tableOf(decodeMu), a: tableOf(decodeA) } as const;
const SORTED = { mu: sortCodes(TABLES.mu), a: sortCodes(TABLES.a) } as const;

function tableOf(decode: (code: number) => number): Int16Array {
  return Int16Array.from({ length: 256 }, (_, code) => decode(code));
}

/** ITU-T G.711, table 2: all bits inverted; sign, three bits of segment, four of step; biased by 33 of 14 bits. */
function decodeMu(code: number): number {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 0x84) << ((bits >> 4) & 0x07)) - 0x84;
  return (bits & 0x80) === 0 ? magnitude : -magnitude;
}

/** ITU-T G.711, table 1: even bits inverted; the first two segments have steps of the same size. */
function decodeA(code: number): number {
  const bits = code ^ 0x55;
  const segment = (bits >> 4) & 0x07;
  const step = (bits & 0x0f) << 4;
  const magnitude = segment === 0 ? step + 8 : (step + 0x108) << (segment - 1);
  return (bits & 0x80) === 0 ? -magnitude : magnitude;
}

interface CodeOfValue {
  readonly value: number;
  readonly code: number;
}

function sortCodes(values: Int16Array): CodeOfValue[] {
  return Array.from(values, (value, code) => ({ value, code })).toSorted((first, second) => first.value - second.value);
}

function nearest(sorted: readonly CodeOfValue[], sample: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.value ?? 0) <= sample) low = middle;
    else high = middle;
  }
  const [below, above] = [sorted[low], sorted[high]];
  if (below === undefined || above === undefined) return 0;
  return sample - below.value <= above.value - sample ? below.code : above.code;
}
