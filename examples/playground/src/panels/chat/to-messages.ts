import type { ChatCompletionRequestMessage } from '@unspool/generated/chat';
import type { Line } from '../../ui/dialogue.tsx';

/** How many lines of the past are told again. */
const KEPT = 20;

/** What was said, as a request tells it: the last lines, without those of functions. */
export function toMessages(lines: readonly Line[]): readonly ChatCompletionRequestMessage[] {
  const said = lines.flatMap(({ role, text }): ChatCompletionRequestMessage[] =>
    role === 'tool' ? [] : [{ role, content: text }],
  );
  return [{ role: 'system', content: 'Answer in a few sentences.' }, ...said.slice(-KEPT)];
}
