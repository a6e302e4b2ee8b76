import { describe, expect, it } from 'vitest';
import { accumulateChatCompletion } from './accumulate-chat-completion.ts';
import type { ChatCompletionState } from './chat-completion-state.ts';
import type { ChatCompletionChunk } from './chat-completion-types.ts';

/** The tool calls of a message to which deltas of any shape were added. */
function toolCallsOf(deltas: readonly (readonly unknown[])[]): unknown {
  let state: ChatCompletionState | undefined;
  for (const tool_calls of deltas)
    state = accumulateChatCompletion(state, {
      choices: [{ index: 0, delta: { tool_calls }, finish_reason: null }],
    } as unknown as ChatCompletionChunk); // What a server sends is not bound to the types.
  return state?.completion.choices[0]?.message.tool_calls;
}

const call = (id: string, name: string, text: string) => ({
  id,
  type: 'function',
  function: { name, arguments: text },
});

const toolCalls: readonly {
  readonly name: string;
  readonly deltas: readonly (readonly unknown[])[];
  readonly want: readonly object[] | undefined;
}[] = [
  {
    name: 'index and id first, then the index (OpenAI)',
    deltas: [
      [{ index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '' } }],
      [{ index: 0, function: { arguments: '{"x"' } }],
      [{ index: 1, id: 'b', type: 'function', function: { name: 'g', arguments: '' } }],
      [
        { index: 0, function: { arguments: ':1}' } },
        { index: 1, function: { arguments: '{}' } },
      ],
    ],
    want: [call('a', 'f', '{"x":1}'), call('b', 'g', '{}')],
  },
  {
    name: 'whole calls that all have index 0 (Gemini)',
    deltas: [
      [{ index: 0, id: 'a', function: { name: 'f', arguments: '{}' } }],
      [{ index: 0, id: 'b', function: { name: 'g', arguments: '[]' } }],
    ],
    want: [call('a', 'f', '{}'), call('b', 'g', '[]')],
  },
  {
    name: 'no index at all',
    deltas: [
      [{ id: 'a', function: { name: 'f', arguments: '{' } }],
      [{ function: { arguments: '}' } }],
      [{ id: 'b', function: { name: 'g', arguments: '[' } }],
      [{ id: 'a', function: { arguments: ' ' } }, { function: { arguments: ' ' } }],
    ],
    want: [call('a', 'f', '{}  '), call('b', 'g', '[')],
  },
  {
    name: 'neither index nor id',
    deltas: [
      [{ function: { name: 'f', arguments: '{}' } }],
      [{ function: { name: 'g', arguments: '{' } }],
      [{ function: { arguments: '}' } }],
    ],
    want: [call('', 'f', '{}'), call('', 'g', '{}')],
  },
  {
    name: 'an id that comes late, or again and again',
    deltas: [
      [{ index: 0, function: { name: 'f' } }],
      [{ index: 0, id: 'a', function: { arguments: '{' } }],
      [{ index: 0, id: 'a', function: { arguments: '}' } }],
    ],
    want: [call('a', 'f', '{}')],
  },
  {
    name: 'names that are repeated, arguments that are null, ids that are empty',
    deltas: [
      [{ index: 0, id: '0', function: { name: 'f', arguments: null } }],
      [{ index: 0, id: '', type: '', function: { name: 'f', arguments: '{}' } }],
    ],
    want: [call('0', 'f', '{}')],
  },
  {
    name: 'custom tools',
    deltas: [
      [{ index: 0, id: 'a', type: 'custom', custom: { name: 'sql', input: '' } }],
      [{ index: 0, custom: { input: 'SELECT' } }],
    ],
    want: [{ id: 'a', type: 'custom', custom: { name: 'sql', input: 'SELECT' } }],
  },
  {
    name: 'custom tools with neither index nor id',
    deltas: [
      [{ type: 'custom', custom: { name: 'f', input: 'a' } }],
      [{ custom: { input: 'b' } }],
      [{ type: 'custom', custom: { name: 'g', input: 'c' } }],
    ],
    want: [
      { id: '', type: 'custom', custom: { name: 'f', input: 'ab' } },
      { id: '', type: 'custom', custom: { name: 'g', input: 'c' } },
    ],
  },
  {
    name: 'ids and names of the wrong type for none',
    deltas: [
      [{ index: 0, id: 7, function: { name: ['f'], arguments: { a: 1 } } }],
      [{ index: 0, id: 'a', function: { name: 'f', arguments: '{}' } }],
    ],
    want: [call('a', 'f', '{}')],
  },
  {
    name: 'what a provider adds to a call',
    deltas: [
      [
        {
          index: 0,
          id: 'a',
          function: { name: 'f', arguments: '{}' },
          extra_content: { google: { thought_signature: 's' } },
        },
      ],
    ],
    want: [{ ...call('a', 'f', '{}'), extra_content: { google: { thought_signature: 's' } } }],
  },
  { name: 'what is no call', deltas: [[null, 1]], want: undefined },
];

describe('tool calls are found by id, index, or as the latest', () => {
  for (const { name, deltas, want } of toolCalls) it(name, () => expect(toolCallsOf(deltas)).toEqual(want));
});
