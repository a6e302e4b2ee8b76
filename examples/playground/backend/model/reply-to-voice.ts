import type { Act } from './act.ts';
import { readBody, readList } from './read-body.ts';

/**
 * The realtime model: it cannot hear words, so that it calls the first function once when it is offered one, tells what came
 * of it, and otherwise says what the sound was like.
 */
export const replyToVoice: Act = ({ body, earlier }) => {
  const { text, functions, functionResults } = readBody(body);
  const result = readList(functionResults)[0]?.['output'];
  if (typeof result === 'string') return say(`The function says ${result}.`);
  const name = readList(functions)[0]?.['name'];
  const asksForIt = typeof text === 'string' && /time/i.test(text);
  if (typeof name === 'string' && (asksForIt || earlier === 1))
    return { kind: 'reply', reply: { text: '', calls: [{ name, arguments: '{}' }], cut: false } };
  return say(
    `I heard ${typeof text === 'string' && text !== '' ? text : 'nothing'}. Go on, I am listening, and you may interrupt me at any time.`,
  );
};

function say(text: string): ReturnType<Act> {
  return { kind: 'reply', reply: { text, calls: [], cut: false } };
}
