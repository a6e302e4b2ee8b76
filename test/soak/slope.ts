/** How fast something grows. */
export interface Slope {
  readonly add: (x: number, y: number) => void;
  /** Growth of `y` for each `x`, by least squares; 0 for fewer than two of them. */
  readonly value: () => number;
  /** Its standard error, by what the points are off the line; 0 for fewer than three of them. */
  readonly error: () => number;
}

/** Makes one. It keeps sums, not points: it may be weighed itself. */
export function createSlope(): Slope {
  let count = 0;
  let [meanX, meanY] = [0, 0];
  // Sums of products of the distances from the means (Welford).
  let [xx, xy, yy] = [0, 0, 0];
  const value = () => (xx === 0 ? 0 : xy / xx);
  return {
    add(x, y) {
      count += 1;
      const [byX, byY] = [x - meanX, y - meanY];
      meanX += byX / count;
      meanY += byY / count;
      xx += byX * (x - meanX);
      xy += byX * (y - meanY);
      yy += byY * (y - meanY);
    },
    value,
    error: () => (count < 3 || xx === 0 ? 0 : Math.sqrt(Math.max(0, yy - value() * xy) / (count - 2) / xx)),
  };
}
