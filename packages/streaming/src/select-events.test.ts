import { describe, expect, it } from 'vitest';
import { runStream } from './assistants/index.ts';
import { responseStream, streamResponse, streamStoredResponse } from './responses/index.ts';
import { makeResponse, makeTextEvents, numberEvents } from './responses/response-events.fixture.ts';
import { selectEvents } from './select-events.ts';
import { createScriptedClient, frameEvents } from './sse.fixture.ts';

const events = makeTextEvents(['One ', 'two ', 'three']);
const deltas = events.filter(({ type }) => type === 'response.output_text.delta');

async function open(body: string) {
  const { client, seen } = createScriptedClient(body);
  const only = ['response.output_text.delta'] as const;
  return { stream: await streamResponse(client, { model: 'gpt-5', input: 'Count' }, { only }), seen };
}

async function collect<TEvent>(stream: AsyncIterable<TEvent>): Promise<TEvent[]> {
  const collected: TEvent[] = [];
  for await (const event of stream) collected.push(event);
  return collected;
}

describe('only', () => {
  it('hands on the events asked for; the final value is whole', async () => {
    const { stream, seen } = await open(frameEvents(events));
    expect(await collect(stream)).toEqual(deltas);
    expect([(await stream.final()).status, await stream.text()]).toEqual(['completed', 'One two three']);
    expect(stream.ended).toBe('terminal-event');
    expect(seen[0]?.body).not.toHaveProperty('only');
  });

  it('has a snapshot of what was read', async () => {
    const { stream } = await open(frameEvents(events));
    for await (const event of stream) {
      if (event.delta !== 'two ') continue;
      expect(stream.snapshot?.id).toBe(Object(events[0]).response.id);
      expect(Object(stream.snapshot?.output[0]).content[0].text).toBe('One two ');
    }
  });

  it('hands on an ending that was asked for', async () => {
    const { client } = createScriptedClient(frameEvents(events));
    const options = { only: ['response.completed'] } as const;
    const stream = await streamStoredResponse(client, 'resp_1', {}, options);
    expect(await collect(stream)).toEqual(events.slice(-1));
  });

  it('hands on nothing when nothing is asked for', async () => {
    const { client } = createScriptedClient(frameEvents(events));
    const stream = await streamResponse(client, { model: 'gpt-5', input: '' }, { only: [] });
    expect([await collect(stream), await stream.text()]).toEqual([[], 'One two three']);
  });

  it('does not parse the others', async () => {
    const broken = 'event: response.in_progress\ndata: {"type":"response.in_progress", "half\n\n';
    const { stream } = await open(frameEvents(events.slice(0, 1)) + broken + frameEvents(events.slice(2)));
    expect(await collect(stream)).toEqual(deltas);
  });

  it.each([
    ['records without names', (event: object) => `data: ${JSON.stringify(event)}\n\n`],
    ['blanks in the data', (event: object) => `data: ${JSON.stringify(event, undefined, 1).replaceAll('\n', '')}\n\n`],
    [
      'a type that does not come first',
      ({ type, ...event }: { readonly type?: string }) =>
        `event: ${type}\ndata: ${JSON.stringify({ ...event, type })}\n\n`,
    ],
    [
      'types that are spelt with escapes',
      (event: object) => `data: ${JSON.stringify(event).replace('{"type":"r', String.raw`{"type":"\u0072`)}\n\n`,
    ],
    [
      'neither name nor type in front',
      ({ type, ...event }: { readonly type?: string }) => `data: ${JSON.stringify({ ...event, type })}\n\n`,
    ],
    [
      'names that say nothing',
      ({ type, ...event }: { readonly type?: string }) =>
        `event: message\ndata: ${JSON.stringify({ ...event, type })}\n\n`,
    ],
  ])('reads %s', async (_name, frame) => {
    const { stream } = await open(events.map(frame).join(''));
    expect(await collect(stream)).toEqual(deltas);
  });

  it.each([
    ['event: error\ndata: {"type":"error","code":"busy","message":"Later"}\n\n', 'in-band-error'],
    ['data: {"error":{"code":"busy","message":"Later"}}\n\n', 'in-band-error'],
    ['error: {"code":"busy","message":"Later"}\n\n', 'in-band-error'],
    ['data: {"type":"server_error","code":"busy","message":"Later"}\n\n', 'in-band-error'],
    ['data: {"type":"BadRequestError","code":400,"message":"Later"}\n\n', 'in-band-error'],
    ['data: [DONE]\n\n', 'cut-off'],
    [
      frameEvents(numberEvents([{ type: 'response.failed', response: makeResponse({ status: 'failed' }) }])),
      'response-failed',
    ],
    ['', 'cut-off'],
  ])('sees the end: %s', async (ending, code) => {
    const { stream } = await open(frameEvents(events.slice(0, 5)) + ending);
    await expect(collect(stream)).rejects.toMatchObject({ code });
  });

  it('knows the number of the last event, read or not', async () => {
    const quote = {
      ...deltas[0],
      type: 'response.reasoning_text.delta',
      delta: '"sequence_number":99',
      sequence_number: 7,
    };
    const { stream } = await open(frameEvents([...events.slice(0, 5), quote]));
    await expect(stream.final()).rejects.toMatchObject({ code: 'cut-off', sequenceNumber: 7 });
  });
});

describe('selectEvents', () => {
  it('leaves a kind as it is when nothing is said', () => {
    expect(selectEvents(responseStream, undefined).selection).toBeUndefined();
  });

  it('goes by the type in the data, whatever the name of the record is', () => {
    const { selection } = selectEvents({ ...responseStream, endings: [] }, ['response.output_text.delta']);
    const data = '{"type":"response.output_text.delta","delta":"a"}';
    const names = ['response.output_text', 'response.output_text.delta', 'response.output_text.delta","delta":"a', 'x'];
    expect(names.map((event) => selection?.isRead({ event, data }))).toEqual([true, true, true, true]);
    expect(selection?.isRead({ event: names[1], data: '{"type":"response.created"}' })).toBe(false);
  });

  it('goes by the name of the record where the event has it', () => {
    const { selection } = selectEvents({ ...runStream, endings: [] }, ['thread.message.delta']);
    const data = '{"type":"thread.message.delta"}';
    expect(selection?.isRead({ event: 'thread.message.delta', data: '{}' })).toBe(true);
    expect(selection?.isRead({ event: 'thread.run.queued', data })).toBe(false);
    expect(selection?.isWanted('thread.message.delta', {})).toBe(true);
  });
});
