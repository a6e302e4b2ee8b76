import type { Browser, Page } from 'playwright-core';

import type { ServedLab } from './serve-lab.ts';

/** Opens the lab in a page of its own, ready to be told what to do. */
export async function openLab(browser: Browser, { origin }: ServedLab, path = '/'): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  await page.waitForFunction(() => 'lab' in globalThis);
  return page;
}
