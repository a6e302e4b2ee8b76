import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { workletSource } from './worklet-source.ts';

interface Processor {
  process(inputs: readonly (readonly Float32Array[])[], outputs: readonly (readonly Float32Array[])[]): boolean;
}

/** Runs the worklet where a worklet has what the standard gives it, with one port. */
function register() {
  const names: string[] = [];
  const news: unknown[] = [];
  let create: (settings: object) => Processor = () => {
    throw new Error('None was registered.');
  };
  let tell: (data: unknown) => void = () => {};
  const port = {
    start: () => {},
    postMessage: (data: unknown) => news.push(data),
    addEventListener: (_: string, listener: (event: { readonly data: unknown }) => void) => {
      tell = (data) => listener({ data });
    },
  };
  runInNewContext(workletSource, {
    AudioWorkletProcessor: class {
      readonly port = port;
    },
    sampleRate: 48_000,
    registerProcessor(name: string, Made: new (settings: object) => Processor) {
      names.push(name);
      create = (settings) => new Made(settings);
    },
  });
  return { names, news, create: (settings: object) => create(settings), tell: (data: unknown) => tell(data) };
}

describe('workletSource', () => {
  it('registers a processor where worklets run, with nothing but their globals', () => {
    const { names } = register();
    expect(names).toEqual(['unspool/2']);
  });

  it('captures where it is told how, until it is stopped', () => {
    const { create, tell, news } = register();
    const capture = create({ processorOptions: { to: 48_000, frameSize: 100 } });
    const isOn = () => capture.process([[new Float32Array(128).fill(0.5)]], [[new Float32Array(128)]]);
    expect(isOn()).toBe(true);
    tell('stop');
    expect(isOn()).toBe(false);
    expect(news.map((frame) => (frame === null ? frame : [...(frame as Int16Array)]))).toEqual([
      Array.from({ length: 100 }, () => 16_384),
      Array.from({ length: 28 }, () => 16_384),
      null,
    ]);
  });

  it('plays where it is told nothing, until it is stopped', () => {
    const { create, tell, news } = register();
    const playout = create({});
    const block = new Float32Array(128);
    tell({ rate: 48_000, samples: new Int16Array(64).fill(16_384) });
    expect(playout.process([[]], [[block]])).toBe(true);
    expect([...block]).toEqual(Array.from(block, (_, index) => (index < 64 ? 0.5 : 0)));
    tell('clear');
    expect(news).toEqual([{ played: 64, isCleared: true }]);
    tell('stop');
    expect(playout.process([[]], [[block]])).toBe(false);
  });

  it('does nothing anywhere else, and nothing a second time', () => {
    runInNewContext(workletSource, {});
    const refuse = () => {
      throw new Error('NotSupportedError');
    };
    runInNewContext(workletSource, { AudioWorkletProcessor: Object, sampleRate: 48_000, registerProcessor: refuse });
  });
});
