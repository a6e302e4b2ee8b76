import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dark, desktop, phone } from './open-browser.ts';
import { shoot } from './shoot.ts';
import { chromiumPath, skipNote, usePlayground } from './use-playground.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const panels = [
  'service',
  'chat',
  'responses',
  'assistants',
  'voice',
  'vision',
  'images',
  'audio',
  'files',
  'models',
  'fine-tuning',
  'embeddings',
  'moderation',
];
const darkPhone = { ...phone, colorScheme: 'dark' } as const;

/**
 * What axe finds, in words. It runs in the page; the command is text, since the page has its own types. Coloured sources have the
 * same colours everywhere, and are looked at once.
 */
const findViolations = (panel: string) => `axe.run(
  ${panel === 'service' ? 'document' : "{ exclude: ['.code pre'] }"}, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`;

describe.skipIf(chromiumPath === undefined)(`the looks of the playground${skipNote}`, () => {
  const use = usePlayground();

  it.each([
    ['light, on a desk', desktop],
    ['dark, on a phone', darkPhone],
  ])('has no barrier that axe knows of, and nothing beyond the edge: %s', { timeout: 60_000 }, (_name, look) =>
    use(
      'service',
      async ({ page }) => {
        const seen: string[] = [];
        // The page's own policy lets no foreign script in, but the debugger may evaluate one.
        await page.evaluate(axe);
        for (const panel of panels) {
          await page.evaluate(`location.hash = '/${panel}'`);
          await page.locator(`[data-panel="${panel}"]:not([hidden])`).waitFor();
          const violations: unknown = await page.evaluate(findViolations(panel));
          const overflow: unknown = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          if (JSON.stringify(violations) !== '[]') seen.push(`${panel}: ${JSON.stringify(violations)}`);
          if (overflow !== 0) seen.push(`${panel} is ${String(overflow)} pixels too wide`);
        }
        expect(seen).toEqual([]);
      },
      { look },
    ),
  );

  it.each([
    { name: 'light', look: desktop },
    { name: 'dark', look: dark },
  ])('has no barrier where something went wrong, or was found: $name', ({ look }) =>
    use(
      'moderation',
      async ({ page, stage }) => {
        await page.evaluate(axe);
        await stage.getByRole('button', { name: /^Wind it wrong/ }).click();
        await stage.getByText('flagged', { exact: true }).waitFor();
        expect(await page.evaluate(findViolations('moderation'))).toEqual([]);
        await page.evaluate("location.hash = '/service'");
        await stage.getByLabel('API key').fill('sk-wrong');
        await stage.getByRole('button', { name: 'Test the service' }).click();
        await stage.getByRole('alert').waitFor();
        expect(await page.evaluate(findViolations('service'))).toEqual([]);
      },
      { look, expected: /status of 401/ },
    ),
  );

  it('follows the system’s look, and the switch', () =>
    use(
      'chat',
      async ({ page }) => {
        const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
        expect(await ground()).toBe('rgb(19, 20, 22)');
        await page.getByRole('button', { name: 'Look: system. Change it.' }).click();
        await expect.poll(ground).toBe('rgb(247, 246, 243)');
        await page.getByRole('button', { name: 'Look: light. Change it.' }).click();
        await expect.poll(ground).toBe('rgb(19, 20, 22)');
      },
      { look: dark },
    ));

  it.each([
    { panel: 'chat', example: 'Tell me how a thread is spun.', end: 'turn beside turn', look: phone },
    { panel: 'responses', example: 'What is a spool good for?', end: 'next follows', look: darkPhone },
  ])('is used on a phone: $panel', ({ panel, example, end, look }) =>
    use(
      panel,
      async ({ page, stage, done }) => {
        await stage.getByRole('button', { name: example }).tap();
        await stage.getByText(end).waitFor();
        await done();
        await page.evaluate('scrollTo(0, 0)');
        await shoot(page, `phone-${panel}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
        await page.evaluate(axe);
        expect(await page.evaluate(findViolations(panel))).toEqual([]);
      },
      { look },
    ),
  );

  it.each([
    { panel: 'models', example: 'List the models' },
    { panel: 'fine-tuning', example: 'List the jobs' },
    { panel: 'files', example: 'Upload a note' },
  ])('breaks no words of a table into syllables on a phone: $panel', ({ panel, example }) =>
    use(
      panel,
      async ({ page, stage }) => {
        await stage.getByRole('button', { name: example }).tap();
        await stage.locator('td').first().waitFor();
        const heights = "[...document.querySelectorAll('tr')].map(({ offsetHeight }) => offsetHeight)";
        const tallest = Math.max(...((await page.evaluate(heights)) as number[]));
        expect(tallest).toBeGreaterThan(0);
        // Two lines.
        expect(tallest).toBeLessThan(64);
      },
      { look: phone },
    ),
  );

  it('shows on a phone which of the sources it is', () =>
    use(
      'responses',
      async ({ page, stage }) => {
        await stage.getByRole('radio', { name: 'Structured' }).check();
        const beyond = page.locator('aside:visible fieldset label:has(:checked)').evaluate(howFarBeyond);
        expect(await beyond).toBeLessThanOrEqual(0);
      },
      { look: phone },
    ));

  it('shows the code that runs, and copies it', () =>
    use('embeddings', async ({ page }) => {
      const code = page.getByRole('complementary', { name: 'The code that this panel runs' });
      const source = readFileSync(
        new URL('../../examples/playground/src/panels/embeddings/compare-texts.ts', import.meta.url),
        'utf8',
      );
      expect(await code.locator('pre:visible').textContent()).toBe(source);
      await code.getByRole('button', { name: 'Copy' }).click();
      await code.getByText('Copied').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(source);
    }));

  it('does not move what is there when an answer comes', () =>
    use('moderation', async ({ page, stage }) => {
      await page.evaluate(`
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });`);
      await stage.getByRole('button', { name: 'The thread broke again.' }).focus();
      await page.keyboard.press('Enter');
      await stage.getByText('passes', { exact: true }).waitFor();
      expect(await page.evaluate('window.shift')).toBeLessThan(0.1);
    }));
});

/** How many pixels of something a row that scrolls does not show; runs in the page. */
function howFarBeyond(element: PageElement): number {
  const row = element.parentElement?.getBoundingClientRect();
  const { right } = element.getBoundingClientRect();
  return row === undefined ? Infinity : right - row.right;
}

/** The page has its own types. */
interface PageElement {
  readonly parentElement: PageElement | null;
  getBoundingClientRect(): { readonly right: number };
}
