import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from './open-browser.ts';
import { shoot } from './shoot.ts';
import { chromiumPath, skipNote, usePlayground } from './use-playground.ts';

describe.skipIf(chromiumPath === undefined)(`the playground by keyboard alone${skipNote}`, () => {
  const use = usePlayground();

  /** Goes on with Tab until what has the focus is called so; a trap or a thing without a name fails. */
  async function tabTo(page: Page, name: string): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focused = String(await page.evaluate(nameOfFocus));
      if (focused === name) return;
      passed.push(focused);
    }
    throw new Error(`Tab did not come to ${name}, but past ${passed.join(' | ')}`);
  }

  it('chats: past the navigation, asks, stops, clears', () =>
    use('service', async ({ page, stage, log }) => {
      await tabTo(page, 'Chat');
      await page.keyboard.press('Enter');
      await page.locator('[data-panel="chat"]:not([hidden])').waitFor();
      await tabTo(page, 'Tell me how a thread is spun.');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Enter');
      await log.getByText('Fibres').waitFor();
      await tabTo(page, 'Message');
      await page.keyboard.type('Name three fibres.');
      await page.keyboard.press('Enter');
      await log.getByText('silk').waitFor();
      await stage.getByText(/^Done in/).waitFor();
      // The button that asks is the one that stops, and keeps the focus.
      await tabTo(page, 'Send');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(nameOfFocus)).toBe('Stop');
      await page.keyboard.press('Enter');
      await stage.getByText('Stopped').waitFor();
      expect(await page.title()).toBe('Chat – unspool playground');
      await tabTo(page, 'Clear');
      await page.keyboard.press('Space');
      await stage.getByText('Nothing has been said.').waitFor();
      // Segments are radio buttons: arrows choose.
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await stage.getByLabel('Text that will mostly stay').waitFor();
    }));

  it('skips the navigation', () =>
    use('chat', async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(nameOfFocus)).toBe('Skip to the panel');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    }));

  it('speaks: connects, mutes, interrupts, says something in writing, stops', { timeout: 40_000 }, () =>
    use(
      'voice',
      async ({ page, stage, log }) => {
        await tabTo(page, 'Connect');
        await page.keyboard.press('Enter');
        await stage.getByText('Listening.').waitFor();
        await tabTo(page, 'Mute');
        await page.keyboard.press('Space');
        await stage.getByRole('button', { name: 'Unmute', pressed: true }).waitFor();
        await tabTo(page, 'Say it in writing');
        await page.keyboard.type('Hello');
        await page.keyboard.press('Enter');
        await log.getByText(/^I heard Hello/).waitFor();
        await page.evaluate('scrollTo(0, 0), document.querySelector("nav").scrollTo(390, 0)');
        await shoot(page, 'phone-voice');
        await page.keyboard.press('Shift+Tab');
        await tabTo(page, 'Stop');
        await page.keyboard.press('Enter');
        await stage.getByText('The session is over.').waitFor();
      },
      { look: phone },
    ),
  );
});

/** What a screen reader would call what has the focus; evaluated in the page. */
const nameOfFocus = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
  return (label ?? '').trim();
})()`;
