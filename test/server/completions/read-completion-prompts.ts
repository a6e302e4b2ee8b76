import type { CreateCompletionRequest } from '@unspool/generated/completions';
import type { Prompt } from '../model/prompt.ts';
import { countTokens } from '../model/split-tokens.ts';

/** How many tokens a text gets that says nothing of it (OpenAI API reference). */
const tokensUnlessTold = 16;

/** What a completion request asks: one prompt as a rule, or several. Tokens are written out as their numbers. */
export function readCompletionPrompts(request: CreateCompletionRequest): Prompt[] {
  return readTexts(request.prompt).map((text) => ({
    text,
    attachments: 0,
    functionResults: [],
    functions: [],
    functionChoice: 'none',
    answerSchema: undefined,
    maxTokens: request.max_tokens ?? tokensUnlessTold,
    stop: [request.stop ?? []].flat(),
    inputTokens: countTokens(text),
  }));
}

function readTexts(prompt: CreateCompletionRequest['prompt']): string[] {
  if (prompt === null) return [''];
  if (typeof prompt === 'string') return [prompt];
  const texts: string[] = [];
  const tokens: number[] = [];
  for (const entry of prompt) {
    if (typeof entry === 'number') tokens.push(entry);
    else texts.push(typeof entry === 'string' ? entry : entry.join(' '));
  }
  return tokens.length > 0 ? [tokens.join(' ')] : texts;
}
