import { type Client, createClient } from '@unspool/generated';
import { createAssistant } from '@unspool/generated/assistants';
import { streamThreadAndRun } from '@unspool/streaming/assistants';
import { streamSpeech, streamTranscription } from '@unspool/streaming/audio';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { streamCompletion } from '@unspool/streaming/completions';
import { streamImage, streamImageEdit } from '@unspool/streaming/images';
import { streamResponse } from '@unspool/streaming/responses';
import { startServer } from '../server/index.ts';
import { listRecordings, readRecording } from '../server/testing/recordings.ts';
import type { Family } from './operations.ts';

const content = 'Grüße 漢字 🧵';
const messages = [{ role: 'user', content }] as const;
const parameters = { type: 'object', properties: { city: { type: 'string' } } };
const description = { name: 'get_weather', parameters };
const tools = [{ type: 'function', function: description }] as const;
const image = { name: 'a.png', content: new Uint8Array(3) } as const;
const file = { name: 'a.mp3', content: new Uint8Array(3) } as const;
const model = 'gpt-4o-transcribe';

/** Streams that the embedded server gives whole. */
const calls: readonly (readonly [Family, (client: Client) => Promise<unknown>])[] = [
  ['responses', (client) => streamResponse(client, { model, input: content })],
  [
    'responses',
    (client) =>
      streamResponse(client, { model, input: content, tools: [{ type: 'function', strict: null, ...description }] }),
  ],
  [
    'chat',
    (client) => streamChatCompletion(client, { model, messages, n: 2, stream_options: { include_usage: true } }),
  ],
  ['chat', (client) => streamChatCompletion(client, { model, messages, tools })],
  ['completions', (client) => streamCompletion(client, { model, prompt: content, n: 2, logprobs: 2 })],
  ['images', (client) => streamImage(client, { model: 'gpt-image-1', prompt: content, partial_images: 2, n: 2 })],
  [
    'image-edits',
    (client) => streamImageEdit(client, { model: 'gpt-image-1', image, prompt: content, partial_images: 1 }),
  ],
  ['speech', (client) => streamSpeech(client, { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hi' })],
  ['transcriptions', (client) => streamTranscription(client, { model, file, include: ['logprobs'] })],
  ['transcriptions', (client) => streamTranscription(client, { model, file, response_format: 'diarized_json' })],
];

/** Folders of recordings, where they are beside the repository. */
const recorded = {
  responses: 'responses-events',
  chat: 'chat-chunks',
  completions: 'text-completion-chunks',
  assistants: 'assistants-events',
};

/** Bodies of whole streams, by what they are of: from the embedded server, and short ones of real servers where there are any. */
export async function recordBodies(): Promise<ReadonlyMap<Family, readonly string[]>> {
  const bodies = new Map<Family, string[]>();
  let family: Family = 'responses';
  await using server = await startServer({ apiKey: 'k' });
  const client = createClient({
    apiKey: 'k',
    baseUrl: server.baseUrl,
    fetch: async (...request) => {
      const answer = await fetch(...request);
      const text = await answer.text();
      if (answer.headers.get('content-type')?.startsWith('text/event-stream') === true)
        bodies.set(family, [...(bodies.get(family) ?? []), text]);
      return new Response(text, answer);
    },
  });
  for (const [name, open] of calls) {
    family = name;
    await open(client);
  }
  family = 'assistants';
  for (const given of [[], tools]) {
    const { id } = await createAssistant(client, { model: 'gpt-4o', tools: [...given] });
    await streamThreadAndRun(client, { assistant_id: id, thread: { messages: [...messages] } });
  }
  for (const [name, folder] of Object.entries(recorded) as [Family, string][]) {
    const texts = listRecordings(folder).map(readRecording);
    bodies.get(name)?.push(...texts.filter(({ length }) => length < 20_000));
  }
  return bodies;
}
