import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Lab, run } from './lab.ts';
import { executablePath, openChromium, skippedNote, type Surroundings } from './open-chromium.ts';
import { openLab } from './open-lab.ts';
import { type ServedLab, serveLab } from './serve-lab.ts';

describe.skipIf(executablePath === undefined)(`devices and permissions in Chromium${skippedNote}`, () => {
  let served: ServedLab;
  beforeAll(async () => {
    served = await serveLab();
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  /** A browser and a page for one test. */
  async function openPage(surroundings: Surroundings = {}, path = '/') {
    const browser = await openChromium(surroundings);
    const page = await openLab(browser, served, path);
    const ask = <TName extends keyof Lab>(name: TName, ...given: Parameters<Lab[TName]>) => run(page, name, ...given);
    return { page, run: ask, [Symbol.asyncDispose]: () => browser.close() };
  }

  it('tells a refusal from a missing device', async () => {
    await using refused = await openPage({ isAllowed: false });
    expect(await refused.run('open', 'microphone')).toMatchObject({ name: 'RealtimeError', code: 'microphone-denied' });
    await using missing = await openPage({ hasDevice: false });
    expect(await missing.run('open', 'microphone')).toMatchObject({ name: 'RealtimeError', code: 'no-microphone' });
  });

  it('opens, loses, changes, mutes and gives up a microphone', async () => {
    await using page = await openPage();
    expect(await page.run('open', 'microphone', { deviceId: 'none such' })).toMatchObject({ code: 'no-microphone' });
    expect(await page.run('open', 'microphone', { frameMs: 0 })).toMatchObject({ name: 'TypeError' });
    expect(await page.run('open', 'microphone')).toBe('opened');
    expect(await page.run('abandon')).toEqual({ reason: 'changed my mind', tracks: ['ended'] });
    const another = await page.run('lose', { hasAnother: true });
    expect(another.news).toEqual(['another audio']);
    expect(another.framesAfter).toBeGreaterThan(8);
    expect(another.isMuted).toEqual([true, true]);
    expect(await page.run('lose', { hasAnother: false })).toMatchObject({ news: ['no-microphone'], framesAfter: 0 });
    expect(await page.run('lose', { hasAnother: false, isStopped: true })).toMatchObject({ news: [], framesAfter: 0 });
    expect(await page.run('refuse')).toMatchObject({ name: 'NotSupportedError' });
    const { heard, muted, frames } = await page.run('mute');
    expect(heard).toBeGreaterThan(0);
    expect(muted).toBe(0);
    expect(frames).toBeGreaterThan(40);
  });

  it('leaves every context at the rate of its device, for Firefox connects no other to a microphone', async () => {
    await using page = await openPage();
    expect(await page.run('countRates')).toEqual([undefined, undefined]);
  });

  it("shares a context of the page's, leaves nothing at work in it, and leaves it open", async () => {
    await using page = await openPage();
    const { frames, ...told } = await page.run('share');
    for (const [index, count] of frames.entries()) expect(count).toBeGreaterThan([25, 12][index] ?? Infinity);
    expect(told).toMatchObject({
      played: 2400,
      refused: { code: 'microphone-denied' },
      stops: [1, 4],
      state: 'running',
    });
  });

  it("plays and listens under script-src 'self' with a worklet of the page's own, and says what is missing without", async () => {
    await using page = await openPage({}, '/strict');
    for (const what of ['microphone', 'player'] as const) {
      expect(await page.run('open', what, { workletUrl: '/worklet.js' })).toBe('opened');
      expect(await page.run('open', what)).toMatchObject({
        name: 'RealtimeError',
        code: 'worklet-blocked',
        message: expect.stringContaining('workletUrl'),
      });
      expect(await page.run('open', what, { workletUrl: '/none.js' })).toMatchObject({ code: 'worklet-blocked' });
    }
  });

  it('waits for no click in a page that listens, for browsers let it make sound', async () => {
    const browser = await openChromium({ mayAutoplay: false });
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
    try {
      await page.goto(`${served.origin}/?granted`);
      await expect.poll(() => said, { timeout: 10_000 }).toEqual(['heard', 'running']);
    } finally {
      await browser.close();
    }
  });

  it('waits for a click where pages may not make sound, and plays all of it then', async () => {
    const browser = await openChromium({ mayAutoplay: false });
    const page = await browser.newPage();
    const said: string[] = [];
    const sayings = (until: string) =>
      expect.poll(() => said, { timeout: 10_000 }).toEqual(expect.arrayContaining([until]));
    page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
    try {
      await page.goto(`${served.origin}/?unasked`);
      await sayings('suspended');
      await sayings('let go of the microphone');
      expect(said.filter((what) => what !== 'suspended')).toEqual([
        'playing',
        'empty',
        'cleared at 0',
        'let go of the microphone',
        'playing',
      ]);
      said.splice(0);
      await page.click('button');
      await sayings('suspended');
      expect(said).toEqual(expect.arrayContaining(['running', 'empty', 'played 4800', 'suspended']));
      await page.keyboard.press('a');
      await sayings('running again');
    } finally {
      await browser.close();
    }
  });
});
