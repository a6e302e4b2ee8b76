import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findChromium } from '../providers/browser/find-chromium.ts';
import { desktop, openBrowser, type OpenedBrowser } from './open-browser.ts';
import { startPlayground, type StartedPlayground } from './start-playground.ts';

export const chromiumPath = findChromium();

/** What follows the name of tests that want a browser, where there is none. */
export const skipNote =
  chromiumPath === undefined ? ' (skipped: no Chromium in PATH, and none named by CHROMIUM_PATH)' : '';

/** What a person has before them. */
export interface Sight {
  readonly page: Page;
  /** The panel without its code. */
  readonly stage: Locator;
  /** What was said. */
  readonly log: Locator;
  /** Resolves when the work of a button is done. */
  readonly done: () => Promise<void>;
}

export interface UseOptions {
  readonly look?: BrowserContextOptions;
  /** Faults that belong to what is tried. */
  readonly expected?: RegExp;
}

/** Uses a panel in a page of its own, which has to stay free of errors. */
export type UsePanel = (panel: string, steps: (sight: Sight) => Promise<void>, options?: UseOptions) => Promise<void>;

/** A playground and a browser for the tests of a file. */
export function usePlayground(): UsePanel {
  let playground: StartedPlayground;
  let browser: OpenedBrowser;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    playground = await startPlayground();
    browser = await openBrowser(chromiumPath);
  }, 60_000);
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await playground?.[Symbol.asyncDispose]();
  });
  return async (panel, steps, { look = desktop, expected } = {}) => {
    const { page, faults } = await browser.openPanel(`${playground.url}#/${panel}`, look);
    const stage = page.locator('.panel:not([hidden]) .stage');
    const log = stage.getByRole('log', { name: 'Conversation' });
    const done = () =>
      stage
        .getByRole('status')
        .filter({ hasText: /^Done in/ })
        .last()
        .waitFor();
    try {
      await steps({ page, stage, log, done });
      expect(faults.filter((fault) => expected?.test(fault) !== true)).toEqual([]);
    } finally {
      await page.context().close();
    }
  };
}
