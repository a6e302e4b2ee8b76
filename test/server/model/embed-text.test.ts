import { describe, expect, it } from 'vitest';
import { embedText } from './embed-text.ts';

describe('embedText', () => {
  it('gives a vector of length 1 with the dimensions asked for, the same each time', () => {
    for (const text of ['a small text', '', '👋', '…']) {
      const vector = embedText(text, 100);
      expect(vector).toHaveLength(100);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
      expect(embedText(text, 100)).toEqual(vector);
    }
  });

  it('puts texts with common words closer together', () => {
    expect(similarity('the cat sat on the mat', 'the cat sat')).toBeGreaterThan(0.6);
    expect(Math.abs(similarity('the cat sat', 'quantum physics lecture'))).toBeLessThan(0.15);
  });
});

function similarity(first: string, second: string): number {
  const other = embedText(second, 1536);
  return embedText(first, 1536).reduce((sum, component, index) => sum + component * other[index]!, 0);
}
