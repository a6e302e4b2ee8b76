import type { LintRule } from '../lint/lint-rule.ts';

/** What Azure is known to refuse beside what OpenAI's models refuse (`openAiLint`), for `lint`. */
export const azureLint: readonly LintRule[] = [
  {
    kind: 'member',
    operation: 'createChatCompletion',
    member: 'messages[].content[].type',
    values: ['file'],
    effect: 'refused',
    note: 'Chat takes no files here: send the text of the file, or use responses.',
    source: "pydantic-ai's profile of Azure's models",
  },
  {
    kind: 'member',
    operation: 'createChatCompletion',
    member: 'max_completion_tokens',
    models: /mistral/i,
    effect: 'refused',
    note: 'Deployments of Mistral take max_tokens in its place.',
    source: 'pydantic-ai issue 6593',
  },
];
