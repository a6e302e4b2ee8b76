/** How fast something grows. */
export interface Slope {
  readonly add: (x: number, y: number) => void;
  /** Growth of `y` for each `x`, by least squares; 0 for fewer than two of them. */
  readonly value: () => number;
}

export function createSlope(): Slope {
  const points: (readonly [x: number, y: number])[] = [];
  return {
    add: (x, y) => void points.push([x, y]),
    value() {
      const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
      const [meanX, meanY] = [mean(0), mean(1)];
      const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
      const below = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
      return below === 0 ? 0 : above / below;
    },
  };
}
