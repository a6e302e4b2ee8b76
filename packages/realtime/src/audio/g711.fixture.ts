/** A companding law as ITU-T G.711 defines it: which step of its scale a value falls on, and how the step is written. */
export interface Law {
  /** PCM16 units of one unit of the table. */
  readonly unit: number;
  /** Where steps begin, and where the last ends. */
  readonly decisions: readonly number[];
  /** What a step is decoded to, in units. */
  readonly outputs: readonly number[];
  /** The byte for a step of the positive or the negative half. */
  readonly toByte: (step: number, isNegative: boolean) => number;
}

/** Where steps begin and end, from how many follow one another and how wide each is. */
function lay(runs: readonly (readonly [steps: number, width: number])[]): readonly number[] {
  const decisions = [0];
  for (const [steps, width] of runs) {
    for (let step = 0; step < steps; step += 1) decisions.push((decisions.at(-1) ?? 0) + width);
  }
  return decisions;
}

const middles = (decisions: readonly number[]) =>
  decisions.slice(1).map((decision, step) => ((decisions[step] ?? 0) + decision) / 2);

/** The segments above the first: 16 steps each, twice as wide from one to the next. */
const segments = (widths: readonly number[]) => widths.map((width) => [16, width] as const);

// Table 2a: half a step, 15 whole ones, and seven segments; the first step stands for 0; all bits are inverted.
const muDecisions = lay([[1, 1], [15, 2], ...segments([4, 8, 16, 32, 64, 128, 256])]);
export const muLaw: Law = {
  unit: 4,
  decisions: muDecisions,
  outputs: [0, ...middles(muDecisions).slice(1)],
  toByte: (step, isNegative) => (isNegative ? 127 : 255) - step,
};

// Table 1a: 32 steps and six segments; every other bit is inverted.
const aDecisions = lay([[32, 2], ...segments([4, 8, 16, 32, 64, 128])]);
export const aLaw: Law = {
  unit: 8,
  decisions: aDecisions,
  outputs: middles(aDecisions),
  toByte: (step, isNegative) => ((isNegative ? 0 : 128) + step) ^ 0b0101_0101,
};

/** Looks for the step of a sample, one after another. One on a border belongs to the step above: nearer to zero when negative. */
export function encodeSlowly({ unit, decisions, toByte }: Law, sample: number): number {
  const isNegative = sample < 0;
  const value = Math.abs(sample) / unit;
  const isBeyond = (decision: number) => (isNegative ? value <= decision : value < decision);
  const step = decisions.slice(1, -1).findIndex(isBeyond);
  return toByte(step === -1 ? decisions.length - 2 : step, isNegative);
}

/** Looks for the step that is written so. */
export function decodeSlowly({ unit, outputs, toByte }: Law, byte: number): number {
  for (const isNegative of [false, true]) {
    const step = outputs.findIndex((_, candidate) => toByte(candidate, isNegative) === byte);
    if (step !== -1) return (outputs[step] ?? 0) * unit * (isNegative ? -1 : 1);
  }
  throw new Error('No step is written so.');
}
