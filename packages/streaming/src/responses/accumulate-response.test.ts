import type { ResponseStreamEvent } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import type { UnknownEvent } from '../unknown-event.ts';
import { accumulate, added, outputOf } from './accumulate-events.fixture.ts';
import { accumulateResponse } from './accumulate-response.ts';
import {
  makeMessage,
  makeMessageEvents,
  makeResponse,
  makeTextEvents,
  numberEvents,
  type UnnumberedEvent,
} from './response-events.fixture.ts';

describe('accumulateResponse', () => {
  it('keeps the text deltas of two items apart', () => {
    const [first, second] = [makeMessageEvents(['a', 'b'], 0), makeMessageEvents(['c', 'd'], 1)];
    const interleaved = first.flatMap((event, index) => [event, second[index]!]);
    expect(outputOf(interleaved)).toEqual([makeMessage('ab', 'msg_0'), makeMessage('cd', 'msg_1')]);
  });

  it.each([
    { type: 'response.output_text.delta', index: 'output_index' },
    { type: 'response.output_text.delta', index: 'content_index' },
    { type: 'response.reasoning_summary_text.delta', index: 'summary_index' },
  ])('keeps $type of two $index apart, one right after the other', ({ type, index }) => {
    const place = { output_index: 0, content_index: 0, summary_index: 0 };
    const deltas = ['a', 'b', 'c', 'd'].map((delta, position) => ({ type, ...place, [index]: position % 2, delta }));
    const texts = JSON.stringify(accumulate(deltas)?.response.output).matchAll(/"text":"(\w+)"/g);
    expect([...texts].map(([, text]) => text)).toEqual(['ac', 'bd']);
  });

  it('gives the same before and after an item is closed', () => {
    const events = makeMessageEvents(['Hello', ' ', 'world']);
    expect(outputOf(events.slice(0, -1))).toEqual([{ ...makeMessage('Hello world', 'msg_0'), status: 'in_progress' }]);
    expect(outputOf(events)).toEqual([makeMessage('Hello world', 'msg_0')]);
  });

  it('lets what closes a part, an item or the response win over the deltas', () => {
    const place = { item_id: 'msg_0', output_index: 0, content_index: 0 };
    const events = makeMessageEvents(['a']).slice(0, 3);
    const done: UnnumberedEvent = { type: 'response.output_text.done', ...place, text: 'A', logprobs: [] };
    expect(outputOf([...events, done])).toMatchObject([{ content: [{ text: 'A' }] }]);
    const late: UnnumberedEvent = { type: 'response.output_text.delta', ...place, delta: '!', logprobs: [] };
    expect(outputOf([...makeMessageEvents(['a']), late])).toEqual([makeMessage('a', 'msg_0')]);
    const response = makeResponse({ status: 'completed', output: [makeMessage('B')] });
    const state = accumulate(numberEvents([...events, { type: 'response.completed', response }, late]));
    expect(state).toMatchObject({ response, progress: 'complete' });
    const reopening: UnnumberedEvent = { type: 'response.in_progress', response: makeResponse() };
    const reopened = accumulate(numberEvents([...events, { type: 'response.completed', response }, reopening]));
    expect(reopened?.response).toEqual(response);
  });

  it('keeps what it has when the last event comes without the output', () => {
    const response = makeResponse({ status: 'completed', usage: { total_tokens: 3 } as never });
    const output = accumulate(numberEvents([...makeMessageEvents(['a']), { type: 'response.completed', response }]));
    expect(output?.response).toEqual({ ...response, output: [makeMessage('a', 'msg_0')] });
  });

  it('follows the response and its numbers', () => {
    const events = makeTextEvents(['a']);
    const state = accumulate(events.slice(0, 3));
    expect(state).toMatchObject({
      progress: 'open',
      sequenceNumber: 2,
      response: { id: 'resp_1', status: 'in_progress' },
    });
    expect(accumulate([])).toBeUndefined();
  });

  it('goes by the place in the output where ids change from event to event', () => {
    const events = makeMessageEvents(['a', 'b']).map((event, index) =>
      'item_id' in event ? { ...event, item_id: `other_${index}` } : event,
    );
    expect(outputOf(events)).toEqual([makeMessage('ab', 'msg_0')]);
  });

  it('hands unknown events, items and parts through', () => {
    const item = { type: 'hologram', id: 'h_1', beam: { width: 3 } };
    const part = { type: 'smell', molecules: [1, 2] };
    const message = added({ ...makeMessage(''), content: [] }, 1);
    const events = [
      added(item),
      { type: 'response.hologram.delta', output_index: 0, delta: 'x', sequence_number: 9 },
      message,
      { type: 'response.content_part.added', output_index: 1, content_index: 0, item_id: 'm', part },
      { type: 'constructor' },
      { type: '__proto__' },
    ];
    const state = accumulate(events);
    expect(state?.response.output).toEqual([item, { ...makeMessage(''), content: [part] }]);
    expect(state?.sequenceNumber).toBe(9);
  });

  it('never changes an event', () => {
    const events = makeTextEvents(['a', 'b', 'c']);
    const before = structuredClone(events);
    accumulate(events);
    expect(events).toEqual(before);
  });

  it('keeps a part as it was closed', () => {
    const place = { item_id: 'msg_0', output_index: 0, content_index: 0 };
    const closed = makeMessageEvents(['a']).slice(0, -1);
    const late: UnnumberedEvent = { type: 'response.output_text.delta', ...place, delta: '!', logprobs: [] };
    expect(outputOf([...closed, late])).toEqual(outputOf(closed));
  });

  it('keeps what has come when an item or a part is announced again', () => {
    const events = makeMessageEvents(['a', 'b']).slice(0, 4);
    expect(outputOf([...events, ...events.slice(0, 2)])).toEqual(outputOf(events));
  });

  it('keeps an item as it was closed the first time', () => {
    const closed: UnnumberedEvent = { type: 'response.output_item.done', output_index: 0, item: makeMessage('a') };
    const again: UnnumberedEvent = { ...closed, item: makeMessage('b') };
    expect(outputOf([closed, again, added(makeMessage('c'))])).toEqual([makeMessage('a')]);
  });

  it('keeps the status that an item was closed with', () => {
    const item = { type: 'mcp_call', id: 'i', server_label: '', name: '', arguments: '', status: 'completed' } as const;
    const place = { item_id: 'i', output_index: 0 };
    const closed: UnnumberedEvent = { type: 'response.output_item.done', output_index: 0, item };
    expect(outputOf([added(item), closed, { type: 'response.mcp_call.failed', ...place }])).toEqual([item]);
  });

  it('keeps the text of the deltas when an event closes it with none', () => {
    const place = { item_id: 'msg_0', output_index: 0, content_index: 0 };
    const events = makeMessageEvents(['a']).slice(0, 3);
    const empty: UnnumberedEvent = { type: 'response.output_text.done', ...place, text: '', logprobs: [] };
    const without: unknown = { type: 'response.output_text.done', ...place };
    expect(outputOf([...events, empty, without as UnnumberedEvent])).toEqual(outputOf(events));
  });

  it('adds to the items of a response that is joined in the middle', () => {
    const response = makeResponse({ output: [makeMessage('a'), makeMessage('b')] });
    const place = { item_id: 'msg_1', output_index: 1, content_index: 0 };
    const output = outputOf([
      { type: 'response.in_progress', response },
      { type: 'response.output_text.delta', ...place, delta: '!', logprobs: [] },
    ]);
    expect(output).toEqual([makeMessage('a'), makeMessage('b!')]);
  });

  it('takes events without indices for those of the last item and part', () => {
    const events = [
      { type: 'response.output_item.added', item: makeMessage('a') },
      { type: 'response.output_text.delta', delta: '!' },
      { type: 'response.output_item.done', item: makeMessage('A') },
      { type: 'response.output_item.added', item: makeMessage('b') },
      { type: 'response.output_text.delta', delta: '!' },
    ];
    expect(accumulate(events)?.response.output).toEqual([makeMessage('A'), makeMessage('b!')]);
  });

  it('tells an error until the response tells its own', () => {
    const error = { type: 'error', code: 'rate_limit_exceeded', message: 'Slow down.', param: null };
    const before = [...makeTextEvents(['a']).slice(0, 5), error];
    expect(accumulate(before)).toMatchObject({
      progress: 'open',
      response: { id: 'resp_1', error: { code: 'rate_limit_exceeded', message: 'Slow down.' }, output: [{}] },
    });
    const response = makeResponse({ status: 'failed', error: { code: 'server_error', message: 'Sorry.' } });
    expect(accumulate([...before, { type: 'response.failed', response }])).toMatchObject({
      progress: 'failed',
      response: { status: 'failed', error: { code: 'server_error' }, output: [{}] },
    });
  });

  it('keeps speech beside the response', () => {
    const state = accumulate([
      { type: 'response.audio.delta', delta: 'AQ==' },
      { type: 'response.audio.transcript.delta', delta: 'Hel' },
      { type: 'response.audio.delta', delta: 'AgM=' },
      { type: 'response.audio.transcript.delta', delta: 'lo' },
      { type: 'response.audio.done' },
      { type: 'response.audio.transcript.done' },
    ]);
    expect(state?.audio).toEqual({ data: ['AQ==', 'AgM='], transcript: 'Hello' });
    expect(state?.response.output).toEqual([]);
  });

  it('makes items that nothing has announced', () => {
    const place = { item_id: 'i', output_index: 0 };
    expect(
      outputOf([{ type: 'response.output_text.delta', ...place, content_index: 0, delta: 'Hi', logprobs: [] }]),
    ).toMatchObject([{ type: 'message', id: 'i', content: [{ type: 'output_text', text: 'Hi' }] }]);
    expect(
      outputOf([{ type: 'response.function_call_arguments.done', ...place, name: 'add', arguments: '{}' }]),
    ).toMatchObject([{ type: 'function_call', id: 'i', name: 'add', arguments: '{}' }]);
    expect(
      outputOf([{ type: 'response.reasoning_summary_text.delta', ...place, summary_index: 0, delta: 'Hm' }]),
    ).toMatchObject([{ type: 'reasoning', id: 'i', summary: [{ type: 'summary_text', text: 'Hm' }] }]);
  });

  it('accepts the open union of a stream', () => {
    const unknown: ResponseStreamEvent | UnknownEvent = JSON.parse('{"type":"response.later"}');
    expect(accumulateResponse(undefined, unknown).response.output).toEqual([]);
  });
});
