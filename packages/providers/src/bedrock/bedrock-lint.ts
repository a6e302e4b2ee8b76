import type { LintRule } from '../lint/lint-rule.ts';

/** What `bedrock-runtime` is known to refuse, for `lint`. */
export const bedrockLint: readonly LintRule[] = [
  {
    kind: 'member',
    operation: 'createResponse',
    member: 'background',
    except: [false, null],
    effect: 'refused',
    note: 'Responses in the background are with bedrock-mantle alone: pass its baseUrl.',
    source: 'Amazon Bedrock documentation, Responses API',
  },
];
