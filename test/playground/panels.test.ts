import { describe, expect, it } from 'vitest';
import { createStrictCors } from '../providers/browser/strict-cors.ts';
import { rightKey, startFakeUpstream } from '../providers/fake-upstream.ts';
import { groqSheet } from '../providers/sheets/groq.ts';
import { dark } from './open-browser.ts';
import { shoot } from './shoot.ts';
import { chromiumPath, skipNote, usePlayground } from './use-playground.ts';

describe.skipIf(chromiumPath === undefined)(`the panels of the playground${skipNote}`, () => {
  const use = usePlayground();

  it('service: tests it, and shows what the package says of a wrong key', () =>
    use(
      'service',
      async ({ page, stage }) => {
        await stage.getByRole('button', { name: 'Test the service' }).click();
        await stage.getByText(/Embedded server answers: \d models/).waitFor();
        await shoot(page, 'service');
        await stage.getByLabel('API key').fill('sk-wrong');
        await stage.getByRole('button', { name: 'Test the service' }).click();
        await expect.poll(() => stage.getByRole('alert').textContent()).toMatch(/ApiError.*401.*invalid_api_key/s);
        await stage.getByLabel('Service', { exact: true }).selectOption('groq');
        await stage.getByRole('button', { name: 'Test the service' }).click();
        await expect.poll(() => stage.getByRole('alert').textContent()).toContain('apiKey');
      },
      // The browser notes the answer in its console.
      { expected: /status of 401/ },
    ));

  it('chat: several turns, streamed, with what they cost; predicted output; a function that draws', () =>
    use('chat', async ({ page, stage, log, done }) => {
      await stage.getByRole('button', { name: 'Tell me how a thread is spun.' }).click();
      await log.getByText('Fibres are drawn out').waitFor();
      await done();
      await stage.getByLabel('Message').fill('Name three fibres.');
      await page.keyboard.press('Enter');
      await log.getByText('Cotton, linen and silk.').waitFor();
      await stage.getByText('ended with').waitFor();
      await shoot(page, 'chat');
      await stage.getByRole('button', { name: 'Clear' }).click();
      await stage.getByRole('radio', { name: 'Predicted output' }).check();
      await stage.getByRole('button', { name: /^Rename/ }).click();
      await log.getByText('const turns = length').waitFor();
      await stage.getByRole('button', { name: 'Clear' }).click();
      await stage.getByRole('radio', { name: 'Function call' }).check();
      await stage.getByRole('button', { name: /^Draw/ }).click();
      await log.getByRole('img').waitFor();
      await log.getByText('There it is.').waitFor();
    }));

  it('chat: an interface that grows with the arguments of a call', () =>
    use('chat', async ({ page, stage, done }) => {
      await stage.getByRole('radio', { name: 'Interface' }).check();
      await stage.getByRole('button', { name: /^A form/ }).click();
      const built = stage.getByRole('region', { name: 'What was built' });
      await built.getByRole('heading', { name: 'Book a' }).waitFor();
      expect(await built.getByRole('button').count()).toBe(0);
      await built.getByRole('button', { name: 'Ask first' }).waitFor();
      await built.getByLabel('Day').fill('Monday');
      await done();
      await shoot(page, 'interface');
    }));

  it('another provider: asked by the page itself, with its key', async () => {
    await use('service', async ({ page, stage, log }) => {
      const allowPage = createStrictCors(new URL(page.url()).origin);
      await using upstream = await startFakeUpstream(groqSheet, allowPage);
      await stage.getByLabel('Service', { exact: true }).selectOption('groq');
      await stage.getByLabel('Base URL').fill(`${upstream.origin}/openai/v1`);
      await stage.getByLabel('API key').fill(rightKey);
      await stage.getByLabel('Model for text').fill('my-model');
      await page.getByRole('link', { name: 'Chat', exact: true }).click();
      await stage.getByLabel('Message').fill('Grüß Gott');
      await page.keyboard.press('Enter');
      await log.getByText('You said: Grüß Gott').waitFor();
      expect(upstream.requests.at(-1)?.headers.authorization).toBe(`Bearer ${rightKey}`);
    });
  });

  it('chat: stops in the middle, and goes on', () =>
    use('chat', async ({ stage, log }) => {
      await stage.getByRole('button', { name: 'Tell me how a thread is spun.' }).click();
      await log.getByText('Fibres are').waitFor();
      await stage.getByRole('button', { name: 'Stop' }).click();
      await stage.getByText('Stopped').waitFor();
      expect(await log.textContent()).not.toContain('turn beside turn');
      await stage.getByLabel('Message').fill('Name three fibres.');
      await stage.getByRole('button', { name: 'Send' }).click();
      await log.getByText('silk').waitFor();
    }));

  it('responses: a conversation, tools, an object that grows, pictures on the way', () =>
    use(
      'responses',
      async ({ page, stage, log, done }) => {
        await stage.getByRole('button', { name: /^What is a spool/ }).click();
        await stage.getByText('next follows').waitFor();
        await stage.getByLabel('Input').fill('And what else?');
        await page.keyboard.press('Enter');
        await log.getByText('You said: “And what else?”').waitFor();
        await stage.getByRole('radio', { name: 'Tools' }).check();
        await stage.getByRole('button', { name: /Lisbon/ }).click();
        await log.getByText('get_weather({"city":"Lisbon"})').waitFor();
        await log.getByText('21 °C').waitFor();
        await done();
        await stage.getByRole('radio', { name: 'Pictures' }).check();
        await stage.getByRole('button', { name: /^Draw/ }).click();
        await log.getByRole('img').waitFor();
        await done();
        await stage.getByRole('radio', { name: 'Structured' }).check();
        await stage.getByRole('button', { name: /pancakes/ }).click();
        const recipe = stage.getByRole('article', { name: 'Recipe' });
        await recipe.getByText('200 g flour').waitFor();
        expect(await recipe.textContent()).not.toContain('at the stove');
        await recipe.getByText('Eat the first one at the stove.').waitFor();
        await done();
        await shoot(page, 'responses');
      },
      { look: dark },
    ));

  it('assistants: created with tools, run step by step, with a program and the outputs of a function', () =>
    use('assistants', async ({ page, stage, log }) => {
      await stage.getByLabel(/^A function/).check();
      await stage.getByRole('button', { name: 'Create' }).click();
      await stage.getByText(/Assistant asst_\S+ is there/).waitFor();
      await stage.getByRole('button', { name: /^How often/ }).click();
      await log.getByText('about 3,979 times').waitFor();
      const steps = stage.getByRole('list', { name: 'Steps of the run' });
      await steps.getByText('turns = length').waitFor();
      await expect.poll(() => steps.getByText('completed').count()).toBe(2);
      await stage.getByLabel('Message').scrollIntoViewIfNeeded();
      await shoot(page, 'assistants');
      await stage.getByLabel('Message').fill('How many spools of cotton are there?');
      await stage.getByRole('button', { name: 'Run' }).click();
      await log.getByText('count_spools(').waitFor();
      await log.getByText('Your spools are counted').waitFor();
    }));

  it('vision: a picture of one’s own, and one from the camera', () =>
    use(
      'vision',
      async ({ page, stage, done }) => {
        await stage.getByRole('button', { name: /drawing of a spool/ }).click();
        await stage.getByText('came in one piece').waitFor();
        await done();
        await shoot(page, 'vision');
        await stage.getByRole('button', { name: 'Use the camera' }).click();
        await expect.poll(() => page.evaluate('document.querySelector("video")?.videoWidth ?? 0')).toBeGreaterThan(0);
        await stage.getByRole('button', { name: 'Take the picture' }).click();
        await stage.locator('img[src^="data:image/jpeg"]').waitFor();
        await stage.getByRole('button', { name: 'Ask' }).click();
        await stage.getByText('came in one piece').waitFor();
      },
      { look: dark },
    ));

  it('images: made from words and from a picture, getting finer', () =>
    use('images', async ({ page, stage, done }) => {
      const coarse = stage.locator('.picture.partial img').waitFor();
      await stage.getByRole('button', { name: /^A heron/ }).click();
      await coarse;
      await stage.getByRole('img', { name: 'A heron at dawn, in ink and watercolour.' }).waitFor();
      await done();
      await shoot(page, 'images');
      await stage.getByRole('radio', { name: 'Edit' }).check();
      await stage.getByLabel('Prompt').fill('Make it evening.');
      await stage.getByRole('button', { name: 'Edit' }).click();
      await stage.getByRole('img', { name: 'Make it evening.', exact: true }).waitFor();
    }));

  it('audio: transcripts in several forms, a translation, speech', () =>
    use(
      'audio',
      async ({ page, stage }) => {
        await stage.getByRole('button', { name: 'Try a short recording' }).click();
        await stage.getByText('A thread is as long as you like, and no longer than its spool.').waitFor();
        await stage.getByLabel('Format').selectOption('srt');
        await stage.getByLabel('Language').selectOption('en');
        await stage.getByRole('button', { name: 'Transcribe' }).click();
        await stage.getByText('00:00:02,100').first().waitFor();
        await shoot(page, 'audio');
        await stage.getByRole('radio', { name: 'Translate' }).check();
        await stage.getByRole('button', { name: 'Try a short recording' }).click();
        await stage.getByText('no longer than its spool.').waitFor();
        await stage.getByRole('radio', { name: 'Speak' }).check();
        await stage.getByRole('button', { name: /^What went on last/ }).click();
        const player = stage.locator('audio');
        await player.waitFor();
        await expect
          .poll(() => player.evaluate((audio: { readonly duration: number }) => audio.duration))
          .toBeGreaterThan(1);
      },
      { look: dark },
    ));
});
