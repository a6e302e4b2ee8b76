import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

import { digestConversions } from './audio/digest-conversions.ts';
import { executablePath, openChromium, skippedNote } from './browser/open-chromium.ts';

/** What another runtime has made: they hold for every one. */
const digests = {
  '48 to 24 kHz': 'ef09ea23 22b554f4',
  '44.1 to 24 kHz': '0d3148a1 9197a2ee',
  '24 to 44.1 kHz': '444d73c0 75d36238',
  '24 to 8 kHz': '95b230bd 7db2a7b5',
  '8 to 48 kHz': '5866c0a5 e8ec3a90',
  'PCM16, 16 to 24 kHz': '204580a2',
  'µ-law': 'fe0265c7',
  'A-law': 'de68ffac',
  'one channel of three': '05119520',
  'WAV of 24 bits': '4677fa10',
  'WAV, read': 'c7d0cf92',
  base64: '5d50ab03',
};

describe('conversions of audio', () => {
  it('give the same samples to the last bit as in the runtime that wrote these digests', () => {
    expect(digestConversions()).toEqual(digests);
  });

  it.skipIf(executablePath === undefined)(`give them in a page in Chromium as well${skippedNote}`, async () => {
    await using build = await rolldown({
      input: fileURLToPath(new URL('audio/page.ts', import.meta.url)),
      platform: 'browser',
    });
    const { output } = await build.generate({ format: 'iife' });
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: output[0].code });
      expect(await page.evaluate('digestConversions()')).toEqual(digests);
    } finally {
      await browser.close();
    }
  });
});
