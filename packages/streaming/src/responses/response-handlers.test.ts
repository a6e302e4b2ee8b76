import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accumulate, added } from './accumulate-events.fixture.ts';
import { responseHandlers } from './response-handlers.ts';

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
    name: 'outputs of the shell, by command',
    item: { type: 'shell_call_output', output: [] },
    events: [
      { type: 'response.shell_call_output_content.delta', command_index: 1, delta: { stderr: 'e' } },
      { type: 'response.shell_call_output_content.delta', command_index: 0, delta: { stdout: 'x' } },
      { type: 'response.shell_call_output_content.delta', command_index: 1, delta: { stdout: 'o', stderr: 'r' } },
    ],
    want: {
      output: [
        { stdout: 'x', stderr: '' },
        { stdout: 'o', stderr: 'er' },
      ],
    },
  },
  {
    name: 'outputs of the shell as they are closed',
    item: { type: 'shell_call_output', output: [] },
    events: [
      { type: 'response.shell_call_output_content.delta', command_index: 0, delta: { stdout: 'x' } },
      { type: 'response.shell_call_output_content.done', command_index: 1, output: [{ stdout: 'z' }] },
      { type: 'response.shell_call_output_content.done', command_index: 0, output: [{ stdout: 'x' }, { stdout: 'y' }] },
      { type: 'response.shell_call_output_content.delta', command_index: 0, delta: { stdout: '!' } },
    ],
    want: { output: [{ stdout: 'x' }, { stdout: 'y' }, { stdout: 'z' }] },
  },
  {
    name: 'log probabilities of the deltas',
    item: { type: 'message', content: [{ type: 'output_text', text: '', annotations: [], logprobs: [{ token: '' }] }] },
    events: [
      { type: 'response.output_text.delta', content_index: 0, delta: 'a', logprobs: [{ token: 'a' }] },
      { type: 'response.output_text.delta', content_index: 0, delta: 'bc', logprobs: [{ token: 'b' }, { token: 'c' }] },
      { type: 'response.output_text.delta', content_index: 0, delta: '', logprobs: [] },
    ],
    want: {
      content: [
        {
          type: 'output_text',
          text: 'abc',
          annotations: [],
          logprobs: [{ token: '' }, { token: 'a' }, { token: 'b' }, { token: 'c' }],
        },
      ],
    },
  },
  {
    name: 'annotations by their index, each once',
    item: { type: 'message', content: [{ type: 'output_text', text: 'a', annotations: [] }] },
    events: [1, 0, 1].map((annotation_index) => ({
      type: 'response.output_text.annotation.added',
      content_index: 0,
      annotation_index,
      annotation: annotation_index === 0 ? { type: 'url_citation' } : { type: 'file_citation' },
    })),
    want: {
      content: [{ type: 'output_text', text: 'a', annotations: [{ type: 'url_citation' }, { type: 'file_citation' }] }],
    },
  },
  {
    name: 'what closes a text',
    item: { type: 'message', content: [] },
    events: [
      { type: 'response.output_text.delta', content_index: 0, delta: 'a' },
      { type: 'response.output_text.done', content_index: 0, text: 'ab' },
    ],
    want: { content: [{ type: 'output_text', text: 'ab', annotations: [], logprobs: [] }] },
  },
  {
    name: 'what closes the arguments of functions, with a name or without',
    item: { type: 'function_call', name: 'add', arguments: '' },
    events: [
      { type: 'response.function_call_arguments.delta', delta: '{' },
      { type: 'response.function_call_arguments.done', arguments: '{}' },
    ],
    want: { name: 'add', arguments: '{}' },
  },
  {
    name: 'what closes a refusal',
    item: { type: 'message', content: [] },
    events: [
      { type: 'response.refusal.delta', content_index: 0, delta: 'No' },
      { type: 'response.refusal.done', content_index: 0, refusal: 'No.' },
    ],
    want: { content: [{ type: 'refusal', refusal: 'No.' }] },
  },
  {
    name: 'reasoning text in a message',
    item: { type: 'message', content: [{ type: 'reasoning_text', text: '' }] },
    events: [{ type: 'response.reasoning_text.delta', content_index: 0, delta: 'We' }],
    want: { content: [{ type: 'reasoning_text', text: 'We' }] },
  },
  {
    name: 'what closes reasoning',
    item: { type: 'reasoning', summary: [] },
    events: [
      { type: 'response.reasoning_text.delta', content_index: 0, delta: 'We' },
      { type: 'response.reasoning_text.done', content_index: 0, text: 'We.' },
      { type: 'response.reasoning_summary_text.delta', summary_index: 0, delta: 'So' },
      { type: 'response.reasoning_summary_part.done', summary_index: 0, part: { type: 'summary_text', text: 'So.' } },
    ],
    want: {
      content: [{ type: 'reasoning_text', text: 'We.' }],
      summary: [{ type: 'summary_text', text: 'So.' }],
    },
  },
  {
    name: 'what closes the arguments of MCP calls',
    item: { type: 'mcp_call', arguments: '' },
    events: [
      { type: 'response.mcp_call_arguments.delta', delta: '{' },
      { type: 'response.mcp_call_arguments.done', arguments: '{}' },
      { type: 'response.mcp_call.completed' },
    ],
    want: { arguments: '{}', status: 'completed' },
  },
  {
    name: 'what closes the input of custom tools',
    item: { type: 'custom_tool_call', input: '' },
    events: [
      { type: 'response.custom_tool_call_input.delta', delta: 'SEL' },
      { type: 'response.custom_tool_call_input.done', input: 'SELECT' },
    ],
    want: { input: 'SELECT' },
  },
  {
    name: 'the end of the code interpreter',
    item: { type: 'code_interpreter_call', status: 'in_progress' },
    events: [
      { type: 'response.code_interpreter_call.in_progress' },
      { type: 'response.code_interpreter_call.completed' },
    ],
    want: { status: 'completed' },
  },
  {
    name: 'the status of searches in files',
    item: { type: 'file_search_call', status: 'in_progress' },
    events: [
      { type: 'response.file_search_call.in_progress' },
      { type: 'response.file_search_call.searching' },
      { type: 'response.file_search_call.completed' },
    ],
    want: { status: 'completed' },
  },
  {
    name: 'the status of images, and of no other tool',
    item: { type: 'image_generation_call', status: 'in_progress', result: null },
    events: [
      { type: 'response.image_generation_call.in_progress' },
      { type: 'response.image_generation_call.completed' },
      { type: 'response.web_search_call.completed' },
      { type: 'response.mcp_list_tools.failed' },
    ],
    want: { status: 'completed' },
  },
  {
    name: 'nothing of lists of MCP tools, which have no status',
    item: { type: 'mcp_list_tools', server_label: 's', tools: [] },
    events: [
      { type: 'response.mcp_list_tools.in_progress' },
      { type: 'response.mcp_list_tools.completed' },
      { type: 'response.mcp_list_tools.failed' },
    ],
    want: {},
  },
];

/** The events of the union in the document, by the names in their schemas. */
function readDocumentedTypes(): string[] {
  const document = readFileSync(new URL('../../../../spec/openapi.json', import.meta.url), 'utf8');
  const { schemas } = JSON.parse(document).components;
  const members: readonly { readonly $ref: string }[] = schemas.ResponseStreamEvent.anyOf;
  return members.map(({ $ref }) => schemas[$ref.slice($ref.lastIndexOf('/') + 1)].properties.type.const);
}

describe('responseHandlers', () => {
  it('are those of the document, 58', () => {
    expect(Object.keys(responseHandlers).toSorted()).toEqual(readDocumentedTypes().toSorted());
    expect(Object.keys(responseHandlers)).toHaveLength(58);
  });

  for (const { name, item, events, want } of families) {
    it(`add up ${name}`, () => {
      const state = accumulate([added({ id: 'i', ...item }), ...events.map((event) => ({ ...place, ...event }))]);
      expect(state?.response.output).toEqual([{ id: 'i', ...item, ...want }]);
    });
  }

  it('are tried above, each of those that are about an item', () => {
    const tried = new Set(families.flatMap(({ events }) => events.map((event) => Object(event).type)));
    const other =
      /^(error|response\.[a-z_]+|response\.audio\..*|response\.output_item\..*|response\.content_part\.done)$/;
    expect(Object.keys(responseHandlers).filter((type) => !tried.has(type) && !other.test(type))).toEqual([]);
  });
});

const unannounced: readonly { readonly event: object; readonly want: object }[] = [
  {
    event: { type: 'response.output_text.delta', content_index: 0, delta: 'a' },
    want: {
      type: 'message',
      role: 'assistant',
      content: [{ type: 'output_text', text: 'a', annotations: [], logprobs: [] }],
    },
  },
  {
    event: { type: 'response.reasoning_text.delta', content_index: 0, delta: 'a' },
    want: { type: 'reasoning', summary: [], content: [{ type: 'reasoning_text', text: 'a' }] },
  },
  {
    event: { type: 'response.function_call_arguments.done', name: 'f', arguments: '{}' },
    want: { type: 'function_call', call_id: '', name: 'f', arguments: '{}' },
  },
  {
    event: { type: 'response.mcp_call_arguments.delta', delta: '{' },
    want: { type: 'mcp_call', server_label: '', name: '', arguments: '{' },
  },
  {
    event: { type: 'response.custom_tool_call_input.delta', delta: 'a' },
    want: { type: 'custom_tool_call', call_id: '', name: '', input: 'a' },
  },
  {
    event: { type: 'response.code_interpreter_call_code.delta', delta: 'a' },
    want: { type: 'code_interpreter_call', container_id: '', code: 'a', outputs: null },
  },
  {
    event: { type: 'response.image_generation_call.partial_image', partial_image_b64: 'AAAA' },
    want: { type: 'image_generation_call', result: 'AAAA' },
  },
  {
    event: { type: 'response.shell_call_command.delta', command_index: 0, delta: 'ls' },
    want: {
      type: 'shell_call',
      call_id: '',
      action: { commands: ['ls'], timeout_ms: null, max_output_length: null },
      environment: null,
    },
  },
  {
    event: { type: 'response.shell_call_output_content.delta', command_index: 0, delta: { stdout: 'a' } },
    want: { type: 'shell_call_output', call_id: '', output: [{ stdout: 'a', stderr: '' }], max_output_length: null },
  },
];

describe('an item that no event has announced', () => {
  for (const { event, want } of unannounced) {
    it(`begins with ${Object(event).type}`, () => {
      // A second stream must not see what the first has put into a blank.
      for (let stream = 0; stream < 2; stream += 1)
        expect(accumulate([{ ...place, ...event }])?.response.output).toEqual([
          { id: 'i', status: 'in_progress', ...want },
        ]);
    });
  }
});
