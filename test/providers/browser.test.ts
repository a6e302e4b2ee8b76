import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedAdapters } from './adapters.ts';
import { findChromium } from './browser/find-chromium.ts';
import type { Asked, Question } from './browser/question.ts';
import { servePage, type ServedPage } from './browser/serve-page.ts';
import { createStrictCors } from './browser/strict-cors.ts';
import { rightKey, startFakeUpstream } from './fake-upstream.ts';

const executablePath = findChromium();
const note = executablePath === undefined ? ' (skipped: no Chromium in PATH, and none named by CHROMIUM_PATH)' : '';
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Those that a page can ask with the three headers of the strictest servers. */
const bearers = namedAdapters.filter(
  ([, { sheet }]) => sheet.credentials === 'none' || sheet.credentials.header === 'authorization',
);

describe.skipIf(executablePath === undefined)(`a page in Chromium and a strict list of headers${note}`, () => {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await servePage();
    browser = await chromium.launch({ executablePath: executablePath!, headless: true, args });
    page = await browser.newPage();
    await page.goto(served.origin);
    await page.waitForFunction(() => 'ask' in globalThis);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await served?.[Symbol.asyncDispose]();
  });

  /** Has the page ask. */
  function ask(question: Question): Promise<Asked> {
    // The page's script has put it there.
    return page.evaluate((own) => (globalThis as unknown as { ask(own: Question): Promise<Asked> }).ask(own), question);
  }

  it.each(bearers)('chat by %s, whole and streamed', async (id, { sheet }) => {
    await using upstream = await startFakeUpstream(sheet, createStrictCors(served.origin));
    const { whole, streamed, chunks } = await ask({ id, origin: upstream.origin, apiKey: rightKey });
    expect([whole, streamed]).toEqual(['You said: Grüß Gott 👋', 'You said: Grüß Gott 👋']);
    expect(chunks).toBeGreaterThan(3);
    expect(upstream.requests.map(({ headers }) => headers['origin'])).toEqual([served.origin, served.origin]);
  });

  it('asks nothing with a header that is not on the list', async () => {
    const [id, { sheet }] = bearers[0]!;
    await using upstream = await startFakeUpstream(sheet, createStrictCors(served.origin));
    const question = { id, origin: upstream.origin, apiKey: rightKey, headers: { 'x-mine': '1' } };
    await expect(ask(question)).rejects.toThrow(/ConnectionError/);
    expect(upstream.requests).toEqual([]);
  });
});
