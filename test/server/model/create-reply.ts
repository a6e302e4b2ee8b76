import { exampleOf } from './example-of.ts';
import type { OfferedFunction, Prompt } from './prompt.ts';
import type { Reply } from './reply.ts';
import { splitTokens } from './split-tokens.ts';

/**
 * The model: the same prompt gives the same reply. It calls a function when one is due, writes JSON when a schema asks
 * for it, tells the result of a function, and otherwise repeats what was said to it.
 */
export function createReply(prompt: Prompt): Reply {
  const due = functionDue(prompt);
  if (due !== undefined) return limitCall(due, prompt);
  return limitText(
    prompt.answerSchema === undefined
      ? sentence(prompt)
      : JSON.stringify(exampleOf(prompt.answerSchema, { subject: subjectOf(prompt.text) })),
    prompt,
  );
}

function functionDue({ functions, functionChoice, functionResults }: Prompt): OfferedFunction | undefined {
  if (functionChoice === 'none') return undefined;
  if (typeof functionChoice === 'object') return functions.find(({ name }) => name === functionChoice.name);
  return functionChoice === 'auto' && functionResults.length > 0 ? undefined : functions[0];
}

function sentence({ text, attachments, functionResults }: Prompt): string {
  if (functionResults.length > 0)
    return functionResults.map(({ name, output }) => `${name ?? 'The function'} says: ${output}`).join(' ');
  const shown =
    attachments === 0 ? '' : ` (and showed me ${attachments} ${attachments === 1 ? 'attachment' : 'attachments'})`;
  return text === '' && attachments === 0 ? 'You said nothing. 🤫' : `You said: “${text}”${shown}. Übrigens: 谢谢 👋`;
}

/** The last capitalised word after the first, if there is one: `Zürich` in "What is the weather in Zürich?". */
function subjectOf(text: string): string | undefined {
  return text.match(/(?<=\s)\p{Lu}[\p{L}\p{N}-]+/gu)?.at(-1);
}

function limitCall({ name, parameters }: OfferedFunction, prompt: Prompt): Reply {
  const tokens = splitTokens(JSON.stringify(exampleOf(parameters, { subject: subjectOf(prompt.text) })));
  const kept = tokens.slice(0, prompt.maxTokens);
  return { text: '', calls: [{ name, arguments: kept.join('') }], cut: kept.length < tokens.length };
}

function limitText(text: string, { stop, maxTokens }: Prompt): Reply {
  const end = Math.min(text.length, ...stop.map((mark) => text.indexOf(mark)).filter((position) => position >= 0));
  const tokens = splitTokens(text.slice(0, end));
  const kept = tokens.slice(0, maxTokens);
  return { text: kept.join(''), calls: [], cut: kept.length < tokens.length };
}
