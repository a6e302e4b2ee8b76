import { describe, expect, it } from 'vitest';
import { joined, silence, tone } from '../../testing/sounds.ts';
import { describeSound } from './describe-sound.ts';

describe('describeSound', () => {
  it.each([
    [joined(silence(300), tone(1000, 440), silence(500)), '1.0 seconds of sound at about 440 Hz'],
    [tone(250, 1000), '0.3 seconds of sound at about 1000 Hz'],
    [silence(700), '0.7 seconds of silence'],
    [new Int16Array(0), '0.0 seconds of silence'],
  ])('hears sound %#', (samples, want) => {
    expect(describeSound(samples)).toBe(want);
  });
});
