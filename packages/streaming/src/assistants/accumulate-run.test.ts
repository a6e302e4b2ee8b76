import type { AssistantStreamEvent } from '@unspool/generated/assistants';
import { describe, expect, it } from 'vitest';
import { accumulateRun } from './accumulate-run.ts';
import {
  makeMessage,
  makeMessageDelta,
  makeRun,
  makeStep,
  makeTextRun,
  makeToolCallDelta,
} from './run-events.fixture.ts';
import type { RunState } from './run-state.ts';
import type { RunResult } from './run-types.ts';

function fold(events: readonly AssistantStreamEvent[]): RunState {
  const state = events.reduce<RunState | undefined>((before, event) => accumulateRun(before, event), undefined);
  if (state === undefined) throw new Error('no events');
  return state;
}

const accumulate = (...events: readonly AssistantStreamEvent[]): RunResult => fold(events).result;
const partsOf = (...deltas: readonly unknown[]) =>
  accumulate(...deltas.map((content) => makeMessageDelta(content))).messages[0]?.content;
const callsOf = (...deltas: readonly unknown[]) =>
  Object(accumulate(...deltas.map((calls) => makeToolCallDelta(calls))).steps[0]?.step_details).tool_calls;

describe('accumulateRun', () => {
  it('gives the run as it stood last, with its messages and steps as they were closed', () => {
    const events = makeTextRun(['Grüße', ', ', '🌍']);
    const dataOf = (name: string) => events.find(({ event }) => event === name)?.data;
    expect(accumulate(...events)).toEqual({
      run: dataOf('thread.run.completed'),
      messages: [dataOf('thread.message.completed')],
      steps: [dataOf('thread.run.step.completed')],
    });
  });

  it('keeps the thread that the stream has created', () => {
    const thread = { id: 'thread_1', object: 'thread', created_at: 1, tool_resources: null, metadata: {} } as const;
    expect(accumulate({ event: 'thread.created', data: thread }).thread).toEqual(thread);
  });

  it('has the message so far before it is closed', () => {
    const events = makeTextRun(['a', 'b']).filter(({ event }) => event !== 'thread.message.completed');
    expect(accumulate(...events).messages).toEqual([
      makeMessage([{ type: 'text', text: { value: 'ab', annotations: [] } }]),
    ]);
  });

  it('keeps what has grown when an object is told anew, and what is closed for good', () => {
    const closed = makeMessage([{ type: 'text', text: { value: 'all', annotations: [] } }], { status: 'incomplete' });
    const delta = makeMessageDelta([{ index: 0, type: 'text', text: { value: 'a' } }]);
    const told: AssistantStreamEvent = {
      event: 'thread.message.in_progress',
      data: makeMessage([], { metadata: null }),
    };
    expect(accumulate(delta, told, delta).messages).toEqual([
      makeMessage([{ type: 'text', text: { value: 'aa', annotations: [] } }], { metadata: null }),
    ]);
    expect(accumulate(delta, { event: 'thread.message.incomplete', data: closed }, delta, told).messages).toEqual([
      closed,
    ]);
  });

  it('keeps messages and steps apart by their ids, in the order in which they began', () => {
    const text = (id: string, value: string) => makeMessageDelta([{ index: 0, type: 'text', text: { value } }], id);
    const call = (id: string, input: string) =>
      makeToolCallDelta([{ index: 0, type: 'code_interpreter', code_interpreter: { input } }], id);
    const { messages, steps } = accumulate(
      text('b', '1'),
      call('y', '2'),
      text('a', '3'),
      call('x', '4'),
      text('b', '5'),
    );
    expect(messages.map(({ id, content }) => [id, Object(content[0]).text.value])).toEqual([
      ['b', '15'],
      ['a', '3'],
    ]);
    expect(
      steps.map(({ id, step_details }) => [id, Object(step_details).tool_calls[0].code_interpreter.input]),
    ).toEqual([
      ['y', '2'],
      ['x', '4'],
    ]);
  });

  it('gives the same when every event comes twice', () => {
    const events = makeTextRun(['a', 'b']);
    expect(
      accumulate(...events.flatMap((event) => (event.event.endsWith('.delta') ? [event] : [event, event]))),
    ).toEqual(accumulate(...events));
    expect(accumulate(...events, ...events)).toEqual(accumulate(...events));
  });

  it('goes on with the events of the next stream of the run', () => {
    const waiting = fold([{ event: 'thread.run.requires_action', data: makeRun('requires_action') }]);
    expect(waiting.progress).toBe('finished');
    const going = accumulateRun(waiting, { event: 'thread.run.queued', data: makeRun('queued') });
    expect(going.progress).toBe('open');
    expect(makeTextRun(['a']).reduce(accumulateRun, going).progress).toBe('finished');
  });

  it.each([
    ['created', 'open'],
    ['queued', 'open'],
    ['in_progress', 'open'],
    ['requires_action', 'finished'],
    ['completed', 'finished'],
    ['incomplete', 'finished'],
    ['failed', 'failed'],
    ['cancelling', 'open'],
    ['cancelled', 'finished'],
    ['expired', 'finished'],
  ] as const)('a run that is %s is %s', (name, progress) => {
    const run = makeRun(name === 'created' ? 'queued' : name);
    const state = fold([{ event: `thread.run.${name}`, data: run }]);
    expect([state.progress, state.result.run]).toEqual([progress, run]);
  });

  it.each(['completed', 'failed', 'cancelled', 'expired'] as const)(
    'a step that is %s is as it was closed',
    (status) => {
      const details = { type: 'tool_calls', tool_calls: [] } as const;
      const step = makeStep({ ...details, tool_calls: [] }, { status });
      const open: AssistantStreamEvent = {
        event: 'thread.run.step.created',
        data: makeStep({ ...details, tool_calls: [] }),
      };
      const late = makeToolCallDelta([{ index: 0, type: 'code_interpreter', code_interpreter: { input: 'x' } }]);
      expect(accumulate(open, { event: `thread.run.step.${status}`, data: step }, late).steps).toEqual([step]);
    },
  );

  it('never changes an event', () => {
    const events = [
      ...makeTextRun(['a', 'b']),
      makeMessageDelta([{ index: 0, type: 'hologram', hologram: { value: 'a', beams: [{ n: 1 }] } }], 'msg_2'),
      makeMessageDelta([{ index: 0, type: 'hologram', hologram: { value: 'b', beams: [{ n: 2 }] } }], 'msg_2'),
      makeToolCallDelta([
        { index: 0, type: 'code_interpreter', code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: 'a' }] } },
      ]),
      makeToolCallDelta([
        { index: 0, type: 'code_interpreter', code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: 'b' }] } },
      ]),
    ];
    const before = structuredClone(events);
    accumulate(...events, ...events);
    expect(events).toEqual(before);
  });
});

describe('message deltas', () => {
  const citation = {
    index: 0,
    type: 'file_citation',
    text: '【1】',
    file_citation: { file_id: 'f', quote: 'q' },
    start_index: 1,
    end_index: 4,
  };
  const { index: _, ...cited } = citation;

  it.each([
    [
      'text with annotations',
      [
        [{ index: 0, type: 'text', text: { value: 'a', annotations: [] } }],
        [{ index: 0, type: 'text', text: { annotations: [citation] } }],
        [
          {
            index: 0,
            type: 'text',
            text: { value: 'b', annotations: [{ index: 1, type: 'file_path', file_path: { file_id: 'g' } }] },
          },
        ],
      ],
      [
        {
          type: 'text',
          text: { value: 'ab', annotations: [cited, { type: 'file_path', file_path: { file_id: 'g' } }] },
        },
      ],
    ],
    [
      'a picture and a picture elsewhere',
      [
        [{ index: 1, type: 'image_url', image_url: { url: 'https://a.example' } }],
        [{ index: 0, type: 'image_file', image_file: { file_id: 'f', detail: 'low' } }],
      ],
      [
        { type: 'image_file', image_file: { file_id: 'f', detail: 'low' } },
        { type: 'image_url', image_url: { url: 'https://a.example' } },
      ],
    ],
    [
      'a refusal',
      [[{ index: 0, type: 'refusal', refusal: 'I ' }], [{ index: 0, type: 'refusal', refusal: 'cannot' }]],
      [{ type: 'refusal', refusal: 'I cannot' }],
    ],
    [
      'a part of tomorrow',
      [
        [{ index: 0, type: 'hologram', hologram: { beams: 1, hue: null } }],
        [{ index: 0, type: 'hologram', hologram: { beams: 2 } }],
      ],
      [{ type: 'hologram', hologram: { beams: 2, hue: null } }],
    ],
  ])('%s', (_name, deltas, want) => expect(partsOf(...deltas)).toEqual(want));
});

it('keeps annotations without an index apart', () => {
  const annotations = ['f', 'g'].map((file_id) => ({ type: 'file_path', text: '', file_path: { file_id } }));
  expect(partsOf([{ index: 0, type: 'text', text: { annotations } }])).toEqual([
    { type: 'text', text: { value: '', annotations } },
  ]);
});

describe('tool call deltas', () => {
  it.each([
    [
      'code with what it printed and drew',
      [
        [{ index: 0, id: 'c', type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } }],
        [{ index: 0, type: 'code_interpreter', code_interpreter: { input: '1 +' } }],
        [{ index: 0, type: 'code_interpreter', code_interpreter: { input: ' 1' } }],
        [
          {
            index: 0,
            type: 'code_interpreter',
            code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: '2' }] },
          },
        ],
        [
          {
            index: 0,
            type: 'code_interpreter',
            code_interpreter: {
              outputs: [
                { index: 0, type: 'logs', logs: '\n' },
                { index: 1, type: 'image', image: { file_id: 'f' } },
              ],
            },
          },
        ],
      ],
      [
        {
          id: 'c',
          type: 'code_interpreter',
          code_interpreter: {
            input: '1 + 1',
            outputs: [
              { type: 'logs', logs: '2\n' },
              { type: 'image', image: { file_id: 'f' } },
            ],
          },
        },
      ],
    ],
    [
      'two functions at once',
      [
        [
          { index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '', output: null } },
          { index: 1, id: 'b', type: 'function', function: { name: 'g', arguments: '' } },
        ],
        [{ index: 1, type: 'function', function: { arguments: '{}' } }],
        [{ index: 0, type: 'function', function: { arguments: '{"x"' } }],
        [{ index: 0, type: 'function', function: { arguments: ':1}' } }],
        [{ index: 1, type: 'function', function: { output: 'done' } }],
      ],
      [
        { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x":1}', output: null } },
        { id: 'b', type: 'function', function: { name: 'g', arguments: '{}', output: 'done' } },
      ],
    ],
    [
      'a file search with its results',
      [
        [{ index: 0, id: 's', type: 'file_search', file_search: {} }],
        [{ index: 0, type: 'file_search', file_search: { results: [{ file_id: 'f', score: 1 }] } }],
      ],
      [{ id: 's', type: 'file_search', file_search: { results: [{ file_id: 'f', score: 1 }] } }],
    ],
  ])('%s', (_name, deltas, want) => expect(callsOf(...deltas)).toEqual(want));

  it('name the message that a step writes', () => {
    const delta = { step_details: { type: 'message_creation', message_creation: { message_id: 'msg_9' } } } as const;
    const { steps } = accumulate({
      event: 'thread.run.step.delta',
      data: { id: 's', object: 'thread.run.step.delta', delta },
    });
    expect(steps).toMatchObject([{ id: 's', type: 'message_creation', ...delta }]);
  });
});
