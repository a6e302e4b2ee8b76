import { describe, expect, it } from 'vitest';

import { startServer } from '../server/index.ts';
import { startCorsFront } from './cors-front.ts';
import { run } from './lab.ts';
import { executablePath, openChromium, skippedNote } from './open-chromium.ts';
import { openLab } from './open-lab.ts';
import { serveLab } from './serve-lab.ts';

describe.skipIf(executablePath === undefined)(`calls from a page in Chromium${skippedNote}`, () => {
  it('streams, calls, uploads, aborts, and is refused, across origins', async () => {
    await using served = await serveLab();
    await using server = await startServer({ eventDelay: 5 });
    await using front = await startCorsFront(server.url, served.origin);
    const browser = await openChromium();
    try {
      const page = await openLab(browser, served);
      const calls = await run(page, 'call', { baseUrl: `${front.url}/v1`, token: 'sk-embedded' });
      expect(calls).toMatchObject({
        streamed: calls.whole,
        uploaded: { filename: 'lines.txt', bytes: 8 },
        aborted: 'enough',
        refused: { name: 'ConnectionError' },
      });
      expect(calls.whole).toContain('Grüß Gott 👋');
      expect(calls.events).toBeGreaterThan(10);
      const asked = server.requests.map(({ method, path, headers }) => [method, path, headers['origin']]);
      const { origin } = served;
      const responses = ['POST', '/v1/responses', origin];
      expect(asked).toEqual([responses, ['POST', '/v1/files', origin], responses, responses]);
    } finally {
      await browser.close();
    }
  });
});
