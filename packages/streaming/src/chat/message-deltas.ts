import { isObject } from '../is-object.ts';
import { joinText } from '../join-text.ts';
import { keepMember, toMembers } from '../members.ts';
import { addContentParts } from './content-parts.ts';
import type { ChatMessageDelta } from './chat-completion-types.ts';
import type { ChoiceState } from './chat-completion-state.ts';
import { addEntries } from './list-entries.ts';
import { addToolCallDelta } from './tool-call-index.ts';

type AddDelta = (state: ChoiceState, value: unknown) => void;

/** What each member of the document's delta does to the message. */
const documented = {
  role: () => undefined, // Always the assistant's; repeated by some servers.
  content: addContent,
  refusal: ({ choice: { message } }, value) => {
    if (typeof value === 'string') message.refusal = joinText(message.refusal, value);
  },
  tool_calls: ({ choice, toolCalls }, value) => {
    if (Array.isArray(value)) for (const delta of value) addToolCallDelta(choice.message, toolCalls, delta);
  },
  function_call: ({ choice: { message } }, value) => {
    if (!isObject(value)) return;
    const call = (message.function_call ??= { name: '', arguments: '' });
    const { name, arguments: text } = toMembers(value);
    call.name ||= joinText('', name);
    call.arguments = joinText(call.arguments, text);
  },
} satisfies Record<keyof ChatMessageDelta, AddDelta>;

/** What servers add to it. Anything else is kept as it came: lists grow, other values take the place of the last one. */
const undocumented: Readonly<Record<string, AddDelta>> = {
  reasoning: (state, value) => joinMember(state, 'reasoning', value),
  reasoning_content: (state, value) => joinMember(state, 'reasoning_content', value),
  audio: addAudio,
};

const handlers: ReadonlyMap<string, AddDelta> = new Map(Object.entries({ ...documented, ...undocumented }));

/** Adds a delta to the message of a choice. */
export function addMessageDelta(state: ChoiceState, delta: object): void {
  const members = toMembers(delta);
  for (const name in members) {
    const value = members[name];
    const add = handlers.get(name);
    if (add !== undefined) add(state, value);
    else if (Array.isArray(value)) addEntries(state, name, value);
    else keepMember(state.choice.message, name, value);
  }
}

function addContent(state: ChoiceState, value: unknown): void {
  const { message } = state.choice;
  if (Array.isArray(value)) addContentParts(message, value);
  else if (typeof value === 'string') {
    if ('content_parts' in message) addContentParts(message, [{ type: 'text', text: value }]);
    else message.content = joinText(message.content, value);
  }
}

function joinMember({ choice: { message } }: ChoiceState, name: string, value: unknown): void {
  if (typeof value !== 'string') return keepMember(message, name, value);
  const members = toMembers(message);
  members[name] = joinText(members[name], value);
}

function addAudio({ choice: { message } }: ChoiceState, value: unknown): void {
  if (!isObject(value)) return;
  const audio = (message.audio ??= { id: '', expires_at: 0, data: '', transcript: '' });
  for (const [name, member] of Object.entries(value)) {
    if (name === 'data' || name === 'transcript') audio[name] = joinText(audio[name], member);
    else keepMember(audio, name, member);
  }
}
