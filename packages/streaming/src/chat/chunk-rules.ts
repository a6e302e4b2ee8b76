import { concat, createDraft, createRules, first, ignore, join, latest, merge, type Rule, within } from '../draft.ts';
import { findEntry, putEntry } from '../indexed-list.ts';
import { isObject } from '../is-object.ts';
import { toMembers } from '../members.ts';
import { joinBase64 } from './join-base64.ts';
import type { ChatChunkChoice, ChatCompletionChunk, ChatMessageDelta, ChatChoice } from './chat-completion-types.ts';
import type { ChatCompletionState, ChoiceDraft } from './chat-completion-state.ts';
import { addContent, addEntries, entryInPieces, wholeEntry } from './list-entries.ts';
import { addToolCalls } from './tool-calls.ts';

const functionCall = within(createRules({ name: first, arguments: join }), () => ({ name: '', arguments: '' }));

const audio = within(createRules({ data: joinBase64, transcript: join }), () => ({
  id: '',
  expires_at: 0,
  data: '',
  transcript: '',
}));

/** Members that the document does not have: reasoning in its spellings comes in pieces, lists grow, the last of all else stays. */
const addUndocumented: Rule = (message, name, value) => {
  const inPieces = /^(reasoning|thinking)/.test(name);
  if (Array.isArray(value)) addEntries(message, { name, entries: value, rules: inPieces ? entryInPieces : wholeEntry });
  else if (inPieces && typeof value === 'string') join(message, name, value);
  else latest(message, name, value);
};

const messageRules = createRules(
  {
    role: ignore, // Always the assistant's; repeated by some servers.
    content: addContent,
    refusal: join,
    tool_calls: addToolCalls,
    function_call: functionCall,
    audio, // Not in the document's deltas.
  } satisfies Record<keyof ChatMessageDelta, Rule> & { readonly audio: Rule },
  addUndocumented,
);

const message = within(messageRules, () => ({ role: 'assistant', content: null, refusal: null }));

const choiceRules = createRules<ChoiceDraft>({
  index: ignore,
  delta: (choice, _, delta) => message(choice, 'message', delta),
  finish_reason: (choice, name, reason) => {
    if (!reason) return;
    choice.value[name] = reason;
    choice.open.delete(choice);
  },
  logprobs: within(createRules({}, concat), () => ({ content: null, refusal: null })),
  message: ignore, // Perplexity repeats the whole message beside each delta.
} satisfies Record<keyof ChatChunkChoice, Rule<ChoiceDraft>> & { readonly message: Rule });

/** What each member of a chunk adds to the completion. */
export const chunkRules = createRules<ChatCompletionState>({
  // Azure's first chunk has blanks here, and Groq changes ids on the way.
  id: first,
  created: first,
  model: first,
  object: ignore,
  choices: (state, _, choices) => {
    if (!Array.isArray(choices)) return;
    for (const [position, choice] of choices.entries())
      if (isObject(choice)) merge(findChoice(state, choice, position), choice, choiceRules);
  },
  usage: latest, // Never a sum: some tell it again with each chunk.
  service_tier: latest,
  system_fingerprint: latest,
  moderation: latest,
  obfuscation: ignore,
} satisfies Record<keyof ChatCompletionChunk, Rule<ChatCompletionState>>);

function findChoice(state: ChatCompletionState, chunk: object, position: number): ChoiceDraft {
  const told = toMembers(chunk)['index'];
  const index = typeof told === 'number' ? told : position;
  const known = findEntry(state.choices, index);
  if (known !== undefined) return known;
  // The document has no value for a choice that has not ended; the message follows at once.
  const choice = { index, finish_reason: null, logprobs: null } as unknown as ChatChoice;
  const added: ChoiceDraft = { ...createDraft(choice), open: state.open };
  message(added, 'message', {});
  putEntry(state.choices, index, added);
  putEntry(state.output, index, choice);
  state.open.add(added);
  return added;
}
