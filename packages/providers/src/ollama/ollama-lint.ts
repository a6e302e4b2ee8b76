import type { LintRule, MemberRule } from '../lint/lint-rule.ts';

const source = 'Ollama documentation, OpenAI compatibility';
const ignored = (operation: string, member: string, note: string): MemberRule => ({
  kind: 'member',
  operation,
  member,
  effect: 'ignored',
  note,
  source,
});
const stateless = 'Responses keep nothing: send all that was said before as input.';

/** What Ollama is known to refuse or ignore, for `lint`. */
export const ollamaLint: readonly LintRule[] = [
  ignored('createChatCompletion', 'tool_choice', 'The model chooses for itself: leave a tool out to forbid it.'),
  ignored('createChatCompletion', 'logit_bias', 'It is not applied.'),
  ignored('createChatCompletion', 'user', 'It is not kept.'),
  { ...ignored('createChatCompletion', 'n', 'There is one choice: ask again for more.'), except: [1, null] },
  {
    kind: 'member',
    operation: 'createChatCompletion',
    member: 'messages[].content[].image_url.url',
    matching: /^https?:/i,
    effect: 'refused',
    note: 'Images are not fetched: send them as data URLs with base64.',
    source,
  },
  ignored('createChatCompletion', 'options', 'Options of its own surface, such as num_ctx, go into a Modelfile.'),
  ignored('createResponse', 'previous_response_id', stateless),
  ignored('createResponse', 'conversation', stateless),
  ignored('createResponse', 'truncation', 'It is not applied: send no more than the model takes.'),
];
