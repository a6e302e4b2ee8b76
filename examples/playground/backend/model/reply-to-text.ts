import type { ScenarioAnswer } from '@unspool/test/server';
import type { Act } from './act.ts';
import { readBody, readList, readText } from './read-body.ts';
import { lessonForm, pancakes, sayWords } from './words.ts';

/** Chat: draws when it may, and says so afterwards; repeats what was predicted; otherwise has words. */
export const replyToChat: Act = ({ body }) => {
  const { messages, prediction, tools } = readBody(body);
  const list = readList(messages);
  const asked = list.findLast(({ role }) => role === 'user');
  const text = readText(asked?.['content']);
  if (hasPicture(asked?.['content'])) return say(describePicture(text));
  if (list.at(-1)?.['role'] === 'tool') return say('There it is. The water is calm, and the light has just come on.');
  const name = readBody(readList(tools)[0]?.['function'])['name'];
  if (name === 'create_image') return call(name, { prompt: text });
  if (name === 'render_interface') return call(name, lessonForm);
  const predicted = readText(readBody(prediction)['content']);
  if (predicted !== '') return say(predicted.replaceAll(/\bn\b/g, 'turns'));
  return say(sayWords(text));
};

/** Responses: the recipe where one is asked for; functions are called by the server itself; otherwise words. */
export const replyToResponse: Act = ({ body }) => {
  const { input, text: settings, tools } = readBody(body);
  if (readBody(readBody(settings)['format'])['name'] === 'recipe') return say(JSON.stringify(pancakes));
  const asked = readList(input).findLast(({ role }) => role === 'user')?.['content'];
  if (hasPicture(asked)) return say(describePicture(readText(asked)));
  if (readList(input).some(({ type }) => type === 'function_call_output'))
    return say('It is 21 °C there, with a few clouds. A light jacket will do.');
  if (readList(tools).some(({ type }) => type === 'function')) return undefined;
  return say(sayWords(typeof input === 'string' ? input : readText(asked)));
};

function say(text: string): ScenarioAnswer {
  return { kind: 'reply', reply: { text, calls: [], cut: false } };
}

function call(name: string, input: object): ScenarioAnswer {
  return { kind: 'reply', reply: { text: '', calls: [{ name, arguments: JSON.stringify(input) }], cut: false } };
}

function hasPicture(content: unknown): boolean {
  return readList(content).some(({ type }) => type === 'input_image' || type === 'image_url');
}

function describePicture(question: string): string {
  return `You sent a picture and asked: “${question}” A model would now tell what is on it. This server has no eyes: it only checks that the picture came in one piece, in the form that the API asks for. It did.`;
}
