import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { workletSource } from './worklet-source.ts';

describe('workletSource', () => {
  it('registers both processors where worklets run, with nothing but their globals', () => {
    const names: string[] = [];
    const scope = {
      AudioWorkletProcessor: Object,
      sampleRate: 48_000,
      registerProcessor: (name: string) => names.push(name),
    };
    runInNewContext(workletSource, scope);
    expect(names).toEqual(['unspool/capture/1', 'unspool/playout/1']);
  });

  it('does nothing anywhere else, and nothing a second time', () => {
    runInNewContext(workletSource, {});
    const refuse = () => {
      throw new Error('NotSupportedError');
    };
    runInNewContext(workletSource, { AudioWorkletProcessor: Object, sampleRate: 48_000, registerProcessor: refuse });
  });
});
