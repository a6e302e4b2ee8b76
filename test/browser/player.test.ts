import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Lab, type LabItem, run } from './lab.ts';
import { executablePath, openChromium, skippedNote } from './open-chromium.ts';
import { type ServedLab, serveLab } from './serve-lab.ts';

/** A different time at every run; the seed of a failure stands in its message. */
const seed = Number(process.env['BROWSER_SEED'] ?? Date.now() % 100_000);

/** From 0 to 1, the same for the same seed (a linear congruence: Numerical Recipes §7.1). */
function createRandom(start: number): () => number {
  let state = start;
  return () => (state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const random = createRandom(seed);
const between = (low: number, high: number) => Math.round(low + random() * (high - low));

const a: LabItem = { itemId: 'a', level: 0.5, milliseconds: 400 };
const b: LabItem = { itemId: 'b', level: -0.5, milliseconds: 700 };

describe.skipIf(executablePath === undefined)(`a player in Chromium${skippedNote}`, () => {
  let served: ServedLab;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveLab();
    browser = await openChromium();
    page = await browser.newPage();
    await page.goto(served.origin);
    await page.waitForFunction(() => 'lab' in globalThis);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });

  describe('in an offline context', () => {
    const render = (experiment: Parameters<Lab['render']>[0]) => run(page, 'render', experiment);
    const isNear = (level: number) => (sample: number) => Math.abs(sample - level * 32_767) < 40;

    it.each([24_000, 44_100, 48_000])(
      'plays every sample of two items at %i Hz, one after the other',
      async (contextRate) => {
        const items = [
          { ...a, sampleRate: 24_000, milliseconds: 100 },
          { ...b, sampleRate: 24_000, milliseconds: 50 },
        ];
        const { samples, played, told } = await render({ contextRate, items, seconds: 0.3 });
        expect(played).toBe(3600);
        expect(told).toEqual({ b: 50 });
        const frames = (ms: number) => Math.round((ms * contextRate) / 1000);
        const start = samples.findIndex((sample) => Math.abs(sample) > 100);
        // What the filter bends at the ends lies within 4 ms.
        expect(samples.slice(start + frames(4), start + frames(96)).every(isNear(0.5))).toBe(true);
        expect(samples.slice(start + frames(104), start + frames(146)).every(isNear(-0.5))).toBe(true);
        expect(samples.slice(start + frames(151)).every((sample) => sample === 0)).toBe(true);
      },
    );

    it('plays items of different rates and formats without a gap', async () => {
      const items = [
        { ...a, sampleRate: 16_000, milliseconds: 50 },
        // Codes of the sign alone: the loudest there is, above and below (ITU-T G.711, tables 2a and 1a).
        { itemId: 'mu', level: 0x80, milliseconds: 50, sampleRate: 8000, format: 'audio/pcmu' },
        { itemId: 'a-law', level: 0x2a, milliseconds: 50, sampleRate: 8000, format: 'audio/pcma' },
      ];
      const { samples, played, told } = await render({ contextRate: 48_000, items, seconds: 0.3 });
      expect(played).toBe(800 + 400 + 400);
      expect(told).toEqual({ 'a-law': 50 });
      const start = samples.findIndex((sample) => Math.abs(sample) > 100);
      const middle = (index: number) => samples[start + 2400 * index + 1200];
      expect([0, 1, 2].map(middle).map((sample) => Math.round((sample ?? 0) / 100))).toEqual([164, 321, -323]);
    });

    it('fades out within 5 ms where it is interrupted, and counts what it fades', async () => {
      const items = [{ ...a, sampleRate: 24_000, milliseconds: 1000 }];
      const { samples, told } = await render({ contextRate: 48_000, items, seconds: 1, clearAt: 0.3 });
      const start = samples.findIndex((sample) => Math.abs(sample) > 100);
      const end = samples.findLastIndex((sample) => sample !== 0) + 1;
      expect(told).toEqual({ a: Math.floor((end - start + 1) / 48) });
      const fade = samples.slice(end - 240, end);
      expect(Math.max(...fade.map((sample, index) => Math.abs(sample - (fade[index - 1] ?? sample))))).toBeLessThan(90);
      expect(isNear(0.5)(samples[end - 245] ?? 0)).toBe(true);
    });

    it('passes over what there is no room for, counts it, and says so', async () => {
      const items = [
        { ...a, sampleRate: 24_000, milliseconds: 100 },
        { itemId: 'too much', level: 0.25, sampleRate: 24_000, milliseconds: 100 },
        { ...b, sampleRate: 24_000, milliseconds: 50 },
      ];
      const { samples, played, states } = await render({ contextRate: 48_000, items, seconds: 0.5, maxQueuedMs: 150 });
      expect(played).toBe(6000);
      expect(states).toEqual(['playing', 'full', 'empty']);
      // What comes near is the end of the first item on its way to 0.
      expect(samples.filter(isNear(0.25)).length).toBeLessThan(3);
    });
  });

  describe(`interrupted at random (BROWSER_SEED=${seed})`, () => {
    const interrupt = async (items: readonly LabItem[], atMs: number) => {
      const hearing = await run(page, 'interrupt', { items, atMs });
      for (const [itemId, counted] of Object.entries(hearing.counted)) {
        const what = `${itemId} of ${JSON.stringify(hearing)}, interrupted after ${atMs} ms, seed ${seed}`;
        expect(Math.abs((hearing.told[itemId] ?? counted) - counted), what).toBeLessThanOrEqual(3);
      }
      return hearing;
    };

    it('tells what was heard of the first of two items, and nothing of the second', async () => {
      const { told, lastStep } = await interrupt([a, b], between(80, 330));
      expect(told).toMatchObject({ b: 0 });
      expect(lastStep).toBeLessThan(0.02);
    });

    it('tells what was heard of the second', async () => {
      const { told } = await interrupt([a, b], between(500, 900));
      expect(Object.keys(told)).toEqual(['b']);
    });

    it('tells what was heard before and after an underrun', async () => {
      const rest = { ...a, milliseconds: 600, afterMs: 650 };
      const { counted } = await interrupt([a, rest], between(750, 1100));
      expect(counted['a']).toBeGreaterThan(450);
    });

    it('tells that all of it was heard', async () => {
      const { told } = await interrupt([a], between(550, 700));
      expect(told).toEqual({ a: 400 });
    });
  });

  it('plays on while the page is busy for 1.5 s', async () => {
    const { error } = await run(page, 'playWhileBlocked', { blockMs: 1500 });
    expect(error).toBeLessThan(0.002);
  });
});
