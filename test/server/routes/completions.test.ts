import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { answerMisfits, misfits } from '../testing/document-checks.ts';
import { readEvents, readFrames } from '../testing/read-frames.ts';
import { requestJson, requestText } from '../testing/request-json.ts';

const request = { model: 'gpt-3.5-turbo-instruct', prompt: 'Grüße aus Zürich', max_tokens: 50 };
const said = 'You said: “Grüße aus Zürich”. Übrigens: 谢谢 👋';

describe('completionRoutes', () => {
  it('answer with text and what it cost', async () => {
    await using server = await startServer();
    const { status, body } = await requestJson(server, 'POST /completions', request);
    expect(status).toBe(200);
    expect(body.choices).toEqual([{ index: 0, text: said, logprobs: null, finish_reason: 'stop' }]);
    expect(body.usage.total_tokens).toBe(body.usage.prompt_tokens + body.usage.completion_tokens);
    expect(answerMisfits('createCompletion', body)).toEqual([]);
  });

  it.each([
    ['its own limit', { max_tokens: undefined, prompt: 'word '.repeat(60) }, [{ finish_reason: 'length' }]],
    ['max_tokens', { max_tokens: 2 }, [{ text: 'You said:', finish_reason: 'length' }]],
    ['stop', { stop: ['aus'] }, [{ text: 'You said: “Grüße ', finish_reason: 'stop' }]],
    ['echo', { echo: true, max_tokens: 1 }, [{ text: 'Grüße aus ZürichYou' }]],
    ['n', { n: 2, max_tokens: 1 }, [{ index: 0 }, { index: 1 }]],
    ['several prompts', { prompt: ['a', 'b'], n: 2 }, [{ index: 0 }, { index: 1 }, { text: /b/ }, { index: 3 }]],
    ['tokens', { prompt: [1, 2] }, [{ text: 'You said: “1 2”. Übrigens: 谢谢 👋' }]],
    ['several prompts of tokens', { prompt: [[1, 2], [3]] }, [{ index: 0 }, { text: /“3”/ }]],
    ['no prompt', { prompt: null }, [{ text: 'You said nothing. 🤫' }]],
  ])('follow %s', async (...row) => {
    const [, options, choices] = row;
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /completions', { ...request, ...options });
    const want = choices.map((choice) =>
      'text' in choice && choice.text instanceof RegExp ? { text: expect.stringMatching(choice.text) } : choice,
    );
    expect(body.choices).toMatchObject(want);
    expect(answerMisfits('createCompletion', body)).toEqual([]);
  });

  it('tell of each token where it begins', async () => {
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /completions', { ...request, logprobs: 1, echo: true });
    const { text, logprobs } = body.choices[0];
    expect(logprobs.tokens.join('')).toBe(text);
    for (const [index, token] of logprobs.tokens.entries())
      expect(text.startsWith(token, logprobs.text_offset[index])).toBe(true);
    expect(answerMisfits('createCompletion', body)).toEqual([]);
  });

  it.each([{}, { n: 2 }, { logprobs: 2, echo: true }, { max_tokens: 3 }, { prompt: ['a', 'b'] }, { prompt: '' }])(
    'stream what adds up to the answer without a stream: %j',
    async (options) => {
      await using server = await startServer();
      const { body } = await requestJson(server, 'POST /completions', { ...request, ...options });
      const stream = { stream: true, stream_options: { include_usage: true } };
      const text = await requestText(server, '/completions', { ...request, ...options, ...stream });
      expect(readFrames(text).at(-1)).toEqual({ event: undefined, data: '[DONE]' });
      const chunks = readEvents(text);
      expect(chunks.pop()).toMatchObject({ choices: [], usage: body.usage });
      for (const choice of body.choices) {
        const own = chunks.flatMap(({ choices }) => choices).filter(({ index }) => index === choice.index);
        expect(own.map((piece) => piece.text).join('')).toBe(choice.text);
        expect(own.flatMap(({ logprobs }) => logprobs?.text_offset ?? [])).toEqual(choice.logprobs?.text_offset ?? []);
        expect(own.map(({ finish_reason }) => finish_reason).filter(Boolean)).toEqual([choice.finish_reason]);
      }
    },
  );

  it('stream chunks of the documented form, but for what the document cannot say: null until the end', async () => {
    await using server = await startServer();
    const chunks = readEvents(await requestText(server, '/completions', { ...request, logprobs: 1, stream: true }));
    expect(chunks[0].choices[0].finish_reason).toBeNull();
    for (const chunk of chunks) {
      const [choice] = chunk.choices;
      const ended = { ...chunk, choices: [{ ...choice, finish_reason: choice.finish_reason ?? 'stop' }] };
      expect(misfits('CreateCompletionResponse', ended)).toEqual([]);
      expect(chunk).not.toHaveProperty('usage');
    }
  });
});
