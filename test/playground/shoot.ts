import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';

/** Where screenshots go: `PLAYGROUND_SCREENSHOTS=examples/playground/screenshots`. Without it none are made. */
const folder = process.env['PLAYGROUND_SCREENSHOTS'];

/** Shows what a person sees now. */
export async function shoot(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<void> {
  if (folder === undefined || folder === '') return;
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', ...options });
}
