import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type RunningServer, startServer } from '../server/index.ts';
import { run } from './lab.ts';
import { executablePath, openChromium, skippedNote } from './open-chromium.ts';
import { type ServedLab, serveLab } from './serve-lab.ts';
import { measureTone } from './sound/measure-tone.ts';
import { type TemporaryFile, tone, writeWav } from './sound/write-wav.ts';

/** Opens a page that hears a recording as its microphone. */
async function openPage(browser: Browser, { origin }: ServedLab): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => 'lab' in globalThis);
  return page;
}

/** All that a session was sent, in samples. */
function readAppended(server: RunningServer): Int16Array {
  const events = server.realtime.connections[0]?.received ?? [];
  const bytes = events.map(({ event }) => Buffer.from((event as { audio?: string }).audio ?? '', 'base64'));
  const joined = Uint8Array.from(Buffer.concat(bytes));
  return new Int16Array(joined.buffer);
}

const where = (server: RunningServer) => ({ baseUrl: server.baseUrl, token: 'sk-embedded' });

describe.skipIf(executablePath === undefined)(`a voice session in Chromium${skippedNote}`, () => {
  let served: ServedLab;
  beforeAll(async () => {
    served = await serveLab();
  });
  afterAll(() => served?.[Symbol.asyncDispose]());

  describe('with a microphone that hears 440 Hz', () => {
    let sound: TemporaryFile;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      sound = await writeWav(tone(440, 12));
      browser = await openChromium({ microphone: sound.path });
      page = await openPage(browser, served);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await sound?.[Symbol.asyncDispose]();
    });

    it.each([
      { name: 'a quiet page', blockMs: 0 },
      { name: 'a page that is busy for 1.5 s', blockMs: 1500 },
    ])('sends it clean from $name, to the last sample', async ({ blockMs }) => {
      await using server = await startServer();
      await run(page, 'record', { ...where(server), seconds: 3, blockMs });
      const heard = readAppended(server);
      expect(heard.length / 24_000).toBeGreaterThan(2.7);
      const { hertz, amplitude, distortion } = measureTone(heard.slice(2400), 440, 24_000);
      expect(Math.abs(hertz - 440)).toBeLessThan(0.5);
      expect(amplitude).toBeCloseTo(0.5, 2);
      expect(distortion).toBeLessThan(0.01);
    });
  });
});
