import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import { shrinkPng } from './shrink-png.ts';

/** Where screenshots go: `PLAYGROUND_SCREENSHOTS=examples/playground/screenshots`. Without it none are made. */
const folder = process.env['PLAYGROUND_SCREENSHOTS'];

/** Shows what a person sees now. */
export async function shoot(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<void> {
  if (folder === undefined || folder === '') return;
  await page.mouse.move(0, 0);
  const picture = await page.screenshot({ animations: 'disabled', ...options });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), shrinkPng(picture));
}
