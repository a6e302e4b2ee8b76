import fc from 'fast-check';
import type { OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import { describe, expect, it } from 'vitest';
import type { UnknownEvent } from '../unknown-event.ts';
import { accumulateResponse } from './accumulate-response.ts';
import {
  makeMessage,
  makeMessageEvents,
  makeResponse,
  makeTextEvents,
  numberEvents,
  type UnnumberedEvent,
} from './response-events.fixture.ts';
import type { ResponseState } from './response-state.ts';

/** Folds events of any shape: what a server sends is not bound to the types. */
function accumulate(events: readonly unknown[]): ResponseState | undefined {
  return (events as ResponseStreamEvent[]).reduce<ResponseState | undefined>(
    (state, event) => accumulateResponse(state, event),
    undefined,
  );
}

const outputOf = (events: readonly UnnumberedEvent[]) => accumulate(numberEvents(events))?.response.output;

function added(item: object, output_index: number = 0): UnnumberedEvent {
  return { type: 'response.output_item.added', output_index, item: item as OutputItem };
}

describe('accumulateResponse', () => {
  it('keeps the text deltas of two items apart', () => {
    const [first, second] = [makeMessageEvents(['a', 'b'], 0), makeMessageEvents(['c', 'd'], 1)];
    const interleaved = first.flatMap((event, index) => [event, second[index]!]);
    expect(outputOf(interleaved)).toEqual([makeMessage('ab', 'msg_0'), makeMessage('cd', 'msg_1')]);
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
});

const place = { item_id: 'i', output_index: 0 };

/** For each family: the item announced, events, and what of the item must have become of it. */
const families: readonly {
  readonly name: string;
  readonly item: object;
  readonly events: readonly object[];
  readonly want: object;
}[] = [
  {
    name: 'refusals',
    item: { type: 'message', content: [] },
    events: [
      { type: 'response.refusal.delta', content_index: 0, delta: 'I ' },
      { type: 'response.refusal.delta', content_index: 0, delta: 'cannot' },
    ],
    want: { content: [{ type: 'refusal', refusal: 'I cannot' }] },
  },
  {
    name: 'annotations',
    item: { type: 'message', content: [{ type: 'output_text', text: 'a', annotations: [] }] },
    events: [
      {
        type: 'response.output_text.annotation.added',
        content_index: 0,
        annotation_index: 0,
        annotation: { type: 'x' },
      },
    ],
    want: { content: [{ type: 'output_text', text: 'a', annotations: [{ type: 'x' }] }] },
  },
  {
    name: 'reasoning text',
    item: { type: 'reasoning', summary: [] },
    events: [
      { type: 'response.content_part.added', content_index: 0, part: { type: 'reasoning_text', text: '' } },
      { type: 'response.reasoning_text.delta', content_index: 0, delta: 'We ' },
      { type: 'response.reasoning_text.delta', content_index: 0, delta: 'need' },
    ],
    want: { content: [{ type: 'reasoning_text', text: 'We need' }], summary: [] },
  },
  {
    name: 'summaries of several parts',
    item: { type: 'reasoning', summary: [] },
    events: [
      { type: 'response.reasoning_summary_part.added', summary_index: 0, part: { type: 'summary_text', text: '' } },
      { type: 'response.reasoning_summary_text.delta', summary_index: 0, delta: 'A' },
      { type: 'response.reasoning_summary_part.added', summary_index: 1, part: { type: 'summary_text', text: '' } },
      { type: 'response.reasoning_summary_text.delta', summary_index: 1, delta: 'B' },
      { type: 'response.reasoning_summary_text.done', summary_index: 1, text: 'BB' },
    ],
    want: {
      summary: [
        { type: 'summary_text', text: 'A' },
        { type: 'summary_text', text: 'BB' },
      ],
    },
  },
  {
    name: 'arguments of functions',
    item: { type: 'function_call', name: 'add', arguments: '' },
    events: [
      { type: 'response.function_call_arguments.delta', delta: '{"a"' },
      { type: 'response.function_call_arguments.delta', delta: ':1}' },
    ],
    want: { name: 'add', arguments: '{"a":1}' },
  },
  {
    name: 'arguments of MCP calls, and their status',
    item: { type: 'mcp_call', arguments: null },
    events: [
      { type: 'response.mcp_call.in_progress' },
      { type: 'response.mcp_call_arguments.delta', delta: '{}' },
      { type: 'response.mcp_call.failed' },
    ],
    want: { arguments: '{}', status: 'failed' },
  },
  {
    name: 'input of custom tools',
    item: { type: 'custom_tool_call' },
    events: [{ type: 'response.custom_tool_call_input.delta', delta: 'SELECT' }],
    want: { input: 'SELECT' },
  },
  {
    name: 'code, and the status of the interpreter',
    item: { type: 'code_interpreter_call', code: null },
    events: [
      { type: 'response.code_interpreter_call_code.delta', delta: 'print' },
      { type: 'response.code_interpreter_call_code.done', code: 'print(1)' },
      { type: 'response.code_interpreter_call.interpreting' },
    ],
    want: { code: 'print(1)', status: 'interpreting' },
  },
  {
    name: 'the status of searches',
    item: { type: 'web_search_call' },
    events: [{ type: 'response.web_search_call.in_progress' }, { type: 'response.web_search_call.searching' }],
    want: { status: 'searching' },
  },
  {
    name: 'the image so far',
    item: { type: 'image_generation_call', result: null },
    events: [
      { type: 'response.image_generation_call.generating' },
      { type: 'response.image_generation_call.partial_image', partial_image_index: 0, partial_image_b64: 'AAAA' },
    ],
    want: { status: 'generating', result: 'AAAA' },
  },
  {
    name: 'commands of the shell',
    item: { type: 'shell_call', action: { commands: [] } },
    events: [
      { type: 'response.shell_call_command.added', command_index: 0, command: '' },
      { type: 'response.shell_call_command.delta', command_index: 0, delta: 'ls' },
      { type: 'response.shell_call_command.added', command_index: 1, command: 'pwd' },
      { type: 'response.shell_call_command.done', command_index: 0, command: 'ls -l' },
    ],
    want: { action: { commands: ['ls -l', 'pwd'] } },
  },
  {
    name: 'outputs of the shell',
    item: { type: 'shell_call_output', output: [] },
    events: [
      { type: 'response.shell_call_output_content.delta', command_index: 0, delta: { stdout: 'x' } },
      { type: 'response.shell_call_output_content.done', command_index: 0, output: [{ stdout: 'xy' }] },
    ],
    want: { output: [{ stdout: 'xy' }] },
  },
];

describe('accumulateResponse adds up', () => {
  for (const { name, item, events, want } of families) {
    it(name, () => {
      const state = accumulate([added({ id: 'i', ...item }), ...events.map((event) => ({ ...place, ...event }))]);
      expect(state?.response.output).toEqual([{ id: 'i', ...item, ...want }]);
    });
  }
});

describe('accumulateResponse, given anything', () => {
  const types = [
    ...families.flatMap(({ events }) => events.map((event) => Object(event).type)),
    ...makeTextEvents(['a']).map(({ type }) => type),
  ];
  const index = fc.oneof(
    fc.nat(3),
    fc.constantFrom<unknown>(-1, 1e9, 2 ** 53, 0.5, Number.NaN, '0', '__proto__', null, undefined),
  );
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
  const event = fc.record({
    type: fc.oneof(fc.constantFrom(...types), fc.string()),
    output_index: index,
    content_index: index,
    summary_index: index,
    command_index: index,
    sequence_number: index,
    item_id: value,
    item: fc.oneof(
      value,
      fc.record({
        type: fc.constantFrom('message', 'reasoning', 'shell_call'),
        content: value,
        summary: value,
        action: value,
      }),
    ),
    part: fc.oneof(
      value,
      fc.record({ type: fc.constantFrom('output_text', 'refusal'), text: value, annotations: value }),
    ),
    response: fc.oneof(value, fc.record({ output: value })),
    delta: value,
    text: value,
    output: value,
    annotation: value,
  });

  it('neither throws nor grows beyond what was sent, and leaves prototypes alone', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const before = structuredClone(events);
        const state = accumulate(events);
        expect(events).toEqual(before);
        if (state?.progress === 'open') expect(state.response.output.length).toBeLessThanOrEqual(events.length * 40);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps items with wild indices apart, in their order', () => {
    const indices = [5, -1, 2 ** 53, 0.5, 0];
    const items = indices.map((output_index) =>
      added({ type: 'message', id: String(output_index), content: [] }, output_index),
    );
    expect(outputOf(items)?.map((item) => item.id)).toEqual(['-1', '0', '0.5', '5', String(2 ** 53)]);
  });

  it('adds up 100,000 deltas', () => {
    const events = makeMessageEvents(Array.from({ length: 100_000 }, () => 'word '));
    const texts = outputOf(events.slice(0, -1));
    expect(Object(texts?.[0]).content[0].text).toHaveLength(500_000);
  });

  it('accepts the open union of a stream', () => {
    const unknown: ResponseStreamEvent | UnknownEvent = JSON.parse('{"type":"response.later"}');
    expect(accumulateResponse(undefined, unknown).response.output).toEqual([]);
  });
});
