import { describe, expect, it } from 'vitest';
import { decodePcm16, encodePcm16 } from './pcm16.ts';

describe('decodePcm16', () => {
  it('reads little-endian samples and gives them back', () => {
    expect([...decodePcm16('AQD//wCA/38=')!]).toEqual([1, -1, -32_768, 32_767]);
    expect(encodePcm16(Int16Array.of(1, -1, -32_768, 32_767))).toBe('AQD//wCA/38=');
  });

  it.each(['AQ==', 'AQD/', '%%%%', 'AQD', 'AQ D'])('refuses %j', (text) => {
    expect(decodePcm16(text)).toBeUndefined();
  });
});
