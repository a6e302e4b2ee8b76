import { describe, expect, it } from 'vitest';
import { dark } from './open-browser.ts';
import { shoot } from './shoot.ts';
import { chromiumPath, skipNote, usePlayground } from './use-playground.ts';

describe.skipIf(chromiumPath === undefined)(`files, models, vectors and voice in the playground${skipNote}`, () => {
  const use = usePlayground();

  it('files: uploaded, listed, shown, deleted', () =>
    use('files', async ({ page, stage }) => {
      await stage.getByText('There are no files.').waitFor();
      await stage.getByRole('button', { name: 'Upload a note' }).click();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'thread.txt', mimeType: 'text/plain', buffer: Buffer.from('seven turns') });
      await stage.getByRole('button', { name: 'Upload', exact: true }).click();
      await stage.getByRole('button', { name: 'Show thread.txt' }).click();
      await stage.getByText('seven turns').waitFor();
      await shoot(page, 'files');
      await stage.getByRole('button', { name: 'Delete thread.txt' }).click();
      await stage.getByRole('cell', { name: 'thread.txt', exact: true }).waitFor({ state: 'detached' });
    }));

  it('models: listed and filtered', () =>
    use(
      'models',
      async ({ page, stage }) => {
        await stage.getByRole('button', { name: 'List the models' }).click();
        await stage.getByRole('cell', { name: 'gpt-realtime', exact: true }).waitFor();
        await shoot(page, 'models');
        await stage.getByLabel(/^Only those/).fill('embedding');
        expect(await stage.getByRole('row').count()).toBe(3);
      },
      { look: dark },
    ));

  it('fine-tuning: jobs, and a new one', () =>
    use('fine-tuning', async ({ page, stage }) => {
      await stage.getByRole('button', { name: 'List the jobs' }).click();
      await stage.getByText('ftjob-weaver').waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{}\n') });
      await stage.getByRole('button', { name: 'Upload and train' }).click();
      await stage.getByText('validating files').waitFor();
      await shoot(page, 'fine-tuning');
    }));

  it('embeddings: vectors and how near they are', () =>
    use(
      'embeddings',
      async ({ page, stage }) => {
        await stage.getByRole('button', { name: 'Compare four texts' }).click();
        await stage.getByText('1.000').waitFor();
        expect(await stage.locator('.facts').textContent()).toMatch(/vectors4dimensions1536/);
        await shoot(page, 'embeddings');
      },
      { look: dark },
    ));

  it('moderation: flags what should not pass', () =>
    use('moderation', async ({ page, stage }) => {
      await stage.getByRole('button', { name: 'The thread broke again.' }).click();
      await stage.getByText('passes', { exact: true }).waitFor();
      await stage.getByLabel('Text').fill('I will fight you.');
      await stage.getByRole('button', { name: 'Check' }).click();
      await stage.getByText('flagged', { exact: true }).waitFor();
      await page.evaluate('scrollTo(0, 0)');
      await shoot(page, 'moderation');
    }));

  it('voice: hears, answers, is interrupted, calls a tool, measures, and stops', { timeout: 40_000 }, () =>
    use(
      'voice',
      async ({ page, stage, log }) => {
        await stage.getByRole('button', { name: 'Start a conversation' }).click();
        await stage.getByText('Listening.').waitFor();
        // The recording speaks twice: the second time it interrupts the answer.
        await log
          .getByText(/seconds of sound/)
          .first()
          .waitFor();
        const bargeIn = stage.getByRole('img', { name: /^Barge-in: [\d]/ });
        await bargeIn.waitFor();
        expect(Number(/(\d+) ms/.exec((await bargeIn.getAttribute('aria-label')) ?? '')?.[1])).toBeLessThan(250);
        await stage.getByRole('img', { name: /^First sound: [\d]/ }).waitFor();
        await stage.getByRole('log').getByText('get_time(').waitFor();
        await shoot(page, 'voice', { fullPage: true });
        await stage.getByRole('button', { name: 'Stop' }).click();
        await stage.getByText('The session is over.').waitFor();
        await stage.getByRole('button', { name: 'Connect' }).waitFor();
      },
      { look: dark },
    ),
  );

  it('voice: says what went wrong, and no longer that it connects', { timeout: 40_000 }, () =>
    use(
      'service',
      async ({ page, stage }) => {
        // No browser connects to the port of the echo service.
        await stage.getByLabel('Base URL').fill('http://127.0.0.1:7/v1');
        await page.getByRole('link', { name: 'Voice', exact: true }).click();
        await stage.getByRole('button', { name: 'Connect', exact: true }).click();
        await expect.poll(() => stage.getByRole('alert').textContent()).toContain('unreachable');
        expect(await stage.textContent()).not.toContain('Connecting…');
      },
      { expected: /WebSocket connection/ },
    ),
  );

  it('voice: connects with a key that the backend made', { timeout: 40_000 }, () =>
    use('service', async ({ page, stage, log }) => {
      const subprotocols: string[] = [];
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      session.on('Network.webSocketWillSendHandshakeRequest', ({ request }) =>
        subprotocols.push(String(request.headers['Sec-WebSocket-Protocol'])),
      );
      await stage.getByRole('radio', { name: 'With an ephemeral key' }).check();
      await page.getByRole('navigation').getByRole('link', { name: 'Voice' }).click();
      await stage.getByRole('button', { name: 'Start a conversation' }).click();
      await stage.getByText('Listening.').waitFor();
      await stage.getByLabel('Say it in writing').fill('What time is it?');
      await stage.getByRole('button', { name: 'Say', exact: true }).click();
      await log.getByText('get_time(').waitFor();
      expect(subprotocols.join()).toMatch(/openai-insecure-api-key\.ek_/);
      expect(subprotocols.join()).not.toContain('sk-embedded');
    }),
  );
});
