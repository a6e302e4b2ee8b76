import type {
  MessageObject,
  RunStepDetailsToolCallsCodeObject,
  RunStepDetailsToolCallsObject,
  RunStepObject,
} from '@unspool/generated/assistants';

/** What entries of one list are before their first delta, by their type. */
export type Blanks = ReadonlyMap<unknown, object>;

/** One entry for each type of a union. */
type BlankOfEach<TEntry extends { readonly type: string }> = {
  readonly [TType in TEntry['type']]: Extract<TEntry, { type: TType }>;
};

/*
 * What entries of lists are before their first delta: all that their type has, empty. A type of the document that is
 * missing here does not compile.
 */

const parts: BlankOfEach<MessageObject['content'][number]> = {
  text: { type: 'text', text: { value: '', annotations: [] } },
  refusal: { type: 'refusal', refusal: '' },
  image_file: { type: 'image_file', image_file: { file_id: '' } },
  image_url: { type: 'image_url', image_url: { url: '' } },
};

const toolCalls: BlankOfEach<RunStepDetailsToolCallsObject['tool_calls'][number]> = {
  code_interpreter: { type: 'code_interpreter', id: '', code_interpreter: { input: '', outputs: [] } },
  file_search: { type: 'file_search', id: '', file_search: {} },
  function: { type: 'function', id: '', function: { name: '', arguments: '', output: null } },
};

const outputs: BlankOfEach<RunStepDetailsToolCallsCodeObject['code_interpreter']['outputs'][number]> = {
  logs: { type: 'logs', logs: '' },
  image: { type: 'image', image: { file_id: '' } },
};

/** The lists whose entries deltas name by `index`, and their entries' blanks by type. Annotations come whole. */
export const blankEntries: ReadonlyMap<string, Blanks> = new Map<string, Blanks>([
  ['content', new Map(Object.entries(parts))],
  ['tool_calls', new Map(Object.entries(toolCalls))],
  ['outputs', new Map(Object.entries(outputs))],
  ['annotations', new Map()],
]);

/** What a step does, before its first delta. */
export const blankStepDetails: BlankOfEach<RunStepObject['step_details']> = {
  message_creation: { type: 'message_creation', message_creation: { message_id: '' } },
  tool_calls: { type: 'tool_calls', tool_calls: [] },
};
