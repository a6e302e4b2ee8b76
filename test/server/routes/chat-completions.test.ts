import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { answerMisfits, misfits } from '../testing/document-checks.ts';
import { readEvents, readFrames } from '../testing/read-frames.ts';
import { requestJson, requestText } from '../testing/request-json.ts';

const messages = [{ role: 'user', content: 'Grüße aus Zürich' }];
const said = 'You said: “Grüße aus Zürich”. Übrigens: 谢谢 👋';
const tools = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];

describe('chatCompletionRoutes', () => {
  it('answer with text and what it cost', async () => {
    await using server = await startServer();
    const { status, headers, body } = await requestJson(server, 'POST /chat/completions', { model: 'gpt-5', messages });
    expect(status).toBe(200);
    expect(body.choices).toMatchObject([
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: said } },
    ]);
    expect(body.usage.total_tokens).toBe(body.usage.prompt_tokens + body.usage.completion_tokens);
    expect(answerMisfits('createChatCompletion', body)).toEqual([]);
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect(headers.get('openai-processing-ms')).toMatch(/^\d+$/);
    expect(headers.get('x-ratelimit-remaining-requests')).toBe('4999');
  });

  it.each([
    ['n', { n: 2 }, [{ index: 0 }, { index: 1 }]],
    [
      'max_completion_tokens',
      { max_completion_tokens: 2 },
      [{ finish_reason: 'length', message: { content: 'You said:' } }],
    ],
    ['max_tokens', { max_tokens: 1 }, [{ finish_reason: 'length', message: { content: 'You' } }]],
    ['stop', { stop: 'aus' }, [{ finish_reason: 'stop', message: { content: 'You said: “Grüße ' } }]],
    [
      'tools',
      { tools },
      [
        {
          finish_reason: 'tool_calls',
          message: {
            content: null,
            tool_calls: [{ type: 'function', function: { name: 'get_weather', arguments: '{"city":"Zürich"}' } }],
          },
        },
      ],
    ],
    ['tool_choice none', { tools, tool_choice: 'none' }, [{ message: { content: said } }]],
    [
      'tool_choice of a name',
      { tools, tool_choice: { type: 'function', function: { name: 'get_weather' } } },
      [{ finish_reason: 'tool_calls' }],
    ],
    ['json_object', { response_format: { type: 'json_object' } }, [{ message: { content: '{"answer":"Zürich"}' } }]],
    [
      'json_schema',
      {
        response_format: {
          type: 'json_schema',
          json_schema: {
            name: 'x',
            schema: { type: 'object', properties: { n: { type: 'integer', minimum: 7 } }, required: ['n'] },
          },
        },
      },
      [{ message: { content: '{"n":7}' } }],
    ],
  ])('follow %s', async (...row) => {
    const [, options, choices] = row;
    await using server = await startServer();
    const { body } = await requestJson(server, 'POST /chat/completions', { model: 'gpt-5', messages, ...options });
    expect(body.choices).toMatchObject(choices);
    expect(answerMisfits('createChatCompletion', body)).toEqual([]);
  });

  it('refuse to call what is not offered', async () => {
    await using server = await startServer();
    const tool_choice = { type: 'function', function: { name: 'get_secret' } };
    const { status, body } = await requestJson(server, 'POST /chat/completions', {
      model: 'm',
      messages,
      tools,
      tool_choice,
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ param: 'tool_choice', code: 'invalid_value' });
    expect(body.error.message).not.toContain('secret');
  });

  it('make a function call round trip', async () => {
    await using server = await startServer();
    const first = await requestJson(server, 'POST /chat/completions', { model: 'gpt-5', messages, tools });
    const call = first.body.choices[0].message;
    const result = { role: 'tool', tool_call_id: call.tool_calls[0].id, content: '12 °C' };
    const second = await requestJson(server, 'POST /chat/completions', {
      model: 'gpt-5',
      messages: [...messages, call, result],
      tools,
    });
    expect(second.body.choices[0].message.content).toBe('get_weather says: 12 °C');
  });

  it.each([{}, { n: 2 }, { tools }, { tools, n: 2 }, { max_tokens: 3 }])(
    'stream what adds up to the answer without a stream: %j',
    async (options) => {
      await using server = await startServer();
      const request = { model: 'gpt-5', messages, ...options };
      const { body } = await requestJson(server, 'POST /chat/completions', request);
      const text = await requestText(server, '/chat/completions', {
        ...request,
        stream: true,
        stream_options: { include_usage: true },
      });
      const frames = readFrames(text);
      expect(frames.at(-1)).toEqual({ event: undefined, data: '[DONE]' });
      const chunks = readEvents(text);
      for (const chunk of chunks) expect(misfits('CreateChatCompletionStreamResponse', chunk)).toEqual([]);
      const last = chunks.pop();
      expect(last).toMatchObject({ choices: [], usage: body.usage });
      expect(chunks.every(({ usage, obfuscation }) => usage === null && obfuscation.length > 0)).toBe(true);
      for (const choice of body.choices) {
        const own = chunks.flatMap(({ choices }) => choices).filter(({ index }) => index === choice.index);
        expect(own.map(({ delta }) => delta.content ?? '').join('')).toBe(choice.message.content ?? '');
        const pieces = own.flatMap(({ delta }) => delta.tool_calls ?? []).map((call) => call.function.arguments);
        expect(pieces.join('')).toBe(choice.message.tool_calls?.[0].function.arguments ?? '');
        expect(own.map(({ finish_reason }) => finish_reason).filter(Boolean)).toEqual([choice.finish_reason]);
      }
    },
  );

  it('leave out usage and padding when they are not wanted', async () => {
    await using server = await startServer();
    const text = await requestText(server, '/chat/completions', {
      model: 'gpt-5',
      messages,
      stream: true,
      stream_options: { include_obfuscation: false },
    });
    expect(text).not.toMatch(/usage|obfuscation/);
  });
});
