import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { makeSpeechWave } from './speech-wave.ts';

/** A browser with a microphone that plays a recording, and a camera with a test picture. */
export interface OpenedBrowser extends AsyncDisposable {
  /** A page of its own at a panel. What goes wrong in it is kept in `faults`. */
  readonly openPanel: (url: string, look?: BrowserContextOptions) => Promise<OpenedPanel>;
}

export interface OpenedPanel {
  readonly page: Page;
  /** Errors of the page and of its console, refusals of the Content-Security-Policy among them. */
  readonly faults: readonly string[];
}

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };
export const dark: BrowserContextOptions = { ...desktop, colorScheme: 'dark' };
export const phone: BrowserContextOptions = {
  viewport: { width: 375, height: 740 },
  colorScheme: 'light',
  hasTouch: true,
  isMobile: true,
};

export async function openBrowser(executablePath: string): Promise<OpenedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const wave = join(folder, 'speech.wav');
  await writeFile(wave, makeSpeechWave());
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${wave}`,
    ],
  });
  return {
    openPanel: async (url, look = desktop) => {
      const context = await browser.newContext({
        ...look,
        permissions: ['microphone', 'camera', 'clipboard-write', 'clipboard-read'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(url);
      await page.waitForSelector('main section');
      return { page, faults };
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
