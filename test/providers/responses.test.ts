import { functionCalls, outputText } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { streamResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';
import { namedAdapters } from './adapters.ts';
import { callArguments, thought } from './chat/turn.ts';
import { start } from './start.ts';

const params = { model: 'my-model', input: 'Grüß Gott 👋' };
const said = 'You said: Grüß Gott 👋';
const tools = [{ type: 'function' as const, name: 'get_weather', parameters: {}, strict: false }];
const served = namedAdapters.filter(([, { sheet }]) => !/refused|absent/.test(sheet.surfaces.responses));

describe.each(served)('responses by %s', (_id, adapter) => {
  const { responses: sheet = {} } = adapter.sheet;

  it('come whole', async () => {
    await using started = await start(adapter);
    const response = await createResponse(started.client, params);
    expect(outputText(response)).toBe(said);
    expect(response).toMatchObject({ id: sheet.id ?? 'resp_1', status: 'completed', ...sheet.extras });
    expect(started.upstream.requests.map(({ body }) => JSON.parse(body))).toEqual([params]);
  });

  it('are streamed to the same, and nothing is lost on the way', async () => {
    await using started = await start(adapter);
    const whole = await createResponse(started.client, params);
    const stream = await streamResponse(started.client, params);
    const types: string[] = [];
    let text = '';
    let thoughts = '';
    for await (const event of stream) {
      types.push(event.type);
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (/^response\.reasoning.*\.delta$/.test(event.type) && 'delta' in event) thoughts += String(event.delta);
    }
    expect([text, thoughts]).toEqual([said, sheet.thoughts === undefined ? '' : thought]);
    expect(await stream.final()).toEqual(whole);
    expect([types[0], types.at(-1)]).toEqual(['response.created', 'response.completed']);
    if (sheet.unknownEvent !== undefined) expect(types).toContain(sheet.unknownEvent.type);
    expect(stream.ended).toBe('terminal-event');
  });

  it.each(['whole', 'streamed'] as const)('call a tool and go on with its answer: %s', async (form) => {
    await using started = await start(adapter);
    const request = { ...params, tools };
    const first =
      form === 'whole'
        ? await createResponse(started.client, request)
        : await (await streamResponse(started.client, request)).final();
    const [call] = functionCalls(first);
    const call_id = sheet.callId ?? 'call_1';
    expect(call).toMatchObject({ name: 'get_weather', arguments: callArguments, call_id });

    const input = [...first.output, { type: 'function_call_output' as const, call_id, output: '12 °C' }];
    const second = await createResponse(started.client, { ...request, input });
    expect(outputText(second)).toBe('You said: 12 °C');
    expect(JSON.parse(started.upstream.requests[1]?.body ?? '').input).toEqual(input);
  });
});
