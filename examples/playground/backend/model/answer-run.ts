import type { Act } from './act.ts';
import { listInterpreterEvents } from './interpreter-events.ts';
import { readBody, readList, readText } from './read-body.ts';
import { toEventStream } from './to-event-stream.ts';
import { sayWords } from './words.ts';

/**
 * Runs of the assistant that was created last: with the code interpreter it computes what has numbers in it; a function it is
 * offered is called by the server itself; otherwise it has words.
 */
export function createRunAnswers(eventDelay: number): Readonly<Record<string, Act>> {
  let tools: readonly unknown[] = [];
  let asked = '';
  return {
    createAssistant({ body }) {
      tools = readList(readBody(body)['tools']).map(({ type }) => type);
      return undefined;
    },
    createMessage({ body }) {
      asked = readText(readBody(body)['content']);
      return undefined;
    },
    createRun({ body }) {
      const { assistant_id: assistantId, stream } = readBody(body);
      if (tools.includes('code_interpreter') && /\d/.test(asked) && stream === true) {
        const events = listInterpreterEvents(String(assistantId));
        return { kind: 'response', response: toEventStream([...events], eventDelay * 2) };
      }
      if (tools.includes('function')) return undefined;
      return { kind: 'reply', reply: { text: sayWords(asked), calls: [], cut: false } };
    },
    submitToolOutputs: () => ({
      kind: 'reply',
      reply: {
        text: 'Your spools are counted: 12 of cotton, 4 of linen, and one that nobody can name.',
        calls: [],
        cut: false,
      },
    }),
  };
}
