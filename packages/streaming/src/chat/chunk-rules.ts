import { addChoices, choiceMembers, chunkMembers } from '../choices/choices-rules.ts';
import type { ChoiceDraft } from '../choices/choices-state.ts';
import { concat, createRules, first, ignore, join, latest, type Rule, within } from '../draft.ts';
import type { ChatChunkChoice, ChatCompletionChunk, ChatMessageDelta } from './chat-completion-types.ts';
import type { ChatCompletionState } from './chat-completion-state.ts';
import { joinBase64 } from './join-base64.ts';
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
  ...choiceMembers,
  delta: (choice, _, delta) => message(choice, 'message', delta),
  logprobs: within(createRules({}, concat), () => ({ content: null, refusal: null })),
  message: ignore, // Perplexity repeats the whole message beside each delta.
} satisfies Record<keyof ChatChunkChoice, Rule<ChoiceDraft>> & { readonly message: Rule });

/** What each member of a chunk adds to the completion. */
export const chunkRules = createRules<ChatCompletionState>({
  ...chunkMembers,
  choices: addChoices({ rules: choiceRules, begin: (choice) => message(choice, 'message', {}) }),
  service_tier: latest,
  moderation: latest,
} satisfies Record<keyof ChatCompletionChunk, Rule<ChatCompletionState>>);
