import { beforeAll, describe, expect, it } from 'vitest';
import { openEditor } from './editor.fixture.ts';
import type { Editor } from './editor.fixture.ts';

const HEAD = `
import type { Client } from './client.ts';
import { createChatCompletion } from './gen/chat/index.ts';
import type { RealtimeSessionCreateRequestGA } from './gen/realtime/index.ts';
import { createResponse } from './gen/responses/index.ts';
import type { ResponseStreamEvent } from './gen/responses/index.ts';
declare const client: Client;
`;

let editor: Editor;

beforeAll(() => {
  editor = openEditor();
});

describe('an editor (TypeScript 5.9)', { timeout: 60_000 }, () => {
  it.each(['createResponse(client, { model: ', 'createChatCompletion(client, { messages: [], model: '])(
    'offers the known models and takes any other: %s',
    (call) => {
      const models = editor.complete(`${HEAD}void ${call}'/*cursor*/' });`);
      expect(models).toEqual(expect.arrayContaining(['gpt-5', 'gpt-4o', 'o3']));
      expect(editor.problems(`${HEAD}void ${call}'my-own-model' });`)).toEqual([]);
    },
  );

  it('offers the members of a body, nested ones as well, and nothing else', () => {
    const members = editor.complete(`${HEAD}void createResponse(client, { /*cursor*/ });`);
    expect(members).toEqual(expect.arrayContaining(['model', 'input', 'tools', 'reasoning']));
    expect(members).not.toContain('stream');
    const nested = editor.complete(`${HEAD}void createResponse(client, { reasoning: { /*cursor*/ } });`);
    expect(nested.toSorted()).toEqual(['context', 'effort', 'generate_summary', 'mode', 'summary']);
  });

  it.each([
    { what: 'tools', code: `createResponse(client, { tools: [{ type: '/*cursor*/' }] });`, want: ['function', 'mcp'] },
    {
      what: 'input items',
      code: `createResponse(client, { input: [{ type: '/*cursor*/' }] });`,
      want: ['message', 'function_call_output'],
    },
    {
      what: 'events',
      code: `((event: ResponseStreamEvent) => event.type === '/*cursor*/');`,
      want: ['response.output_text.delta'],
    },
    {
      what: 'turn detection',
      code: `({ type: 'realtime', audio: { input: { turn_detection: { type: '/*cursor*/' } } } } satisfies RealtimeSessionCreateRequestGA);`,
      want: ['server_vad', 'semantic_vad'],
    },
  ])('offers the tags of $what', ({ code, want }) => {
    expect(editor.complete(`${HEAD}void ${code}`)).toEqual(expect.arrayContaining(want));
  });

  it('names provider and area where an operation is called that is not served', () => {
    const code = `
import type { Area } from './gen/area.ts';
import type { Dialect } from './dialect.ts';
import type { Client, ServedBy } from './client.ts';
import { createImage } from './gen/images/index.ts';
import { createResponse } from './gen/responses/index.ts';
declare const client: Client<Area, Dialect, ServedBy<'groq', 'images' | 'assistants'>>;
void createResponse(client, { input: 'x' });
void createImage(client, { prompt: 'x' });`;
    const problems = editor.problems(code);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`Type '"groq does not serve images"' is not assignable to type '"served"'.`);
  });

  it('offers the same members of a body whatever the dialect, and what the dialect adds', () => {
    const head = `${HEAD}import type { Area } from './gen/area.ts';
interface Own { CreateResponseParams: import('./gen/responses/index.ts').CreateResponseParams & { thinking?: 'on' } }
declare const own: Client<Area, Own>;\n`;
    const plain = editor.complete(`${HEAD}void createResponse(client, { /*cursor*/ });`);
    const extended = editor.complete(`${head}void createResponse(own, { /*cursor*/ });`);
    expect(extended.toSorted()).toEqual([...plain, 'thinking'].toSorted());
    expect(editor.complete(`${head}void createResponse(own, { thinking: '/*cursor*/' });`)).toEqual(['on']);
  });

  it('shows types by their names', () => {
    const { type } = editor.hover(`${HEAD}const /*cursor*/response = await createResponse(client, { input: 'x' });`);
    expect(type).toBe('const response: ModelResponse');
  });

  it.each([
    { code: `createResponse(client, { /*cursor*/temperature: 1 });`, words: 'Randomness: ' },
    { code: `createResponse(client, { reasoning: { /*cursor*/effort: 'low' } });`, words: 'How much it thinks: ' },
    {
      code: `createResponse(client, { text: { /*cursor*/format: { type: 'text' } } });`,
      words: 'Plain text, or JSON ',
    },
    { code: `/*cursor*/createResponse(client, { input: 'x' });`, words: 'Makes the model answer: ' },
  ])('tells in a line or two what it is pointed at: $code', ({ code, words }) => {
    const hover = editor.hover(`${HEAD}void ${code}`);
    expect(hover.words.startsWith(words)).toBe(true);
    expect(hover.words.length).toBeLessThan(250);
    expect(hover.type.length).toBeLessThan(250);
  });
});
