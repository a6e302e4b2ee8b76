/**
 * Small programs, as somebody would write them, by what they do and with what. `limit` is in KB, gzip: of all of it, or of what it has
 * `above` another one.
 */
export const programs = [
  {
    name: 'one JSON call',
    limit: 4.5,
    base: `
const answer = await fetch('https://api.openai.com/v1/responses', {
  method: 'POST',
  headers: { authorization: 'Bearer ' + apiKey, 'content-type': 'application/json' },
  body: JSON.stringify({ model: 'gpt-5', input: 'Hello' }),
});
console.log(await answer.json());`,
    unspool: `
import { createClient, outputText } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
console.log(outputText(await createResponse(createClient({ apiKey }), { model: 'gpt-5', input: 'Hello' })));`,
    openai: `
import OpenAI from 'openai';
const client = new OpenAI({ apiKey });
console.log((await client.responses.create({ model: 'gpt-5', input: 'Hello' })).output_text);`,
  },
  {
    // The row above, and at most 1 KB more.
    name: 'the same through a provider',
    limit: 5.5,
    unspool: `
import { createClient, outputText } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { groq } from '@unspool/providers/groq';
const client = createClient({ provider: groq({ apiKey }) });
console.log(outputText(await createResponse(client, { model: 'openai/gpt-oss-20b', input: 'Hello' })));`,
  },
  {
    // What takes the most: two surfaces, deployments in paths, two kinds of credentials.
    name: 'the same through Azure',
    limit: 5.5,
    unspool: `
import { createClient, outputText } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { azure } from '@unspool/providers/azure';
const client = createClient({ provider: azure({ apiKey }) });
console.log(outputText(await createResponse(client, { model: 'my-deployment', input: 'Hello' })));`,
  },
  {
    // Realtime with two kinds of credentials.
    name: 'the same through xAI',
    limit: 5.5,
    unspool: `
import { createClient, outputText } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { xai } from '@unspool/providers/xai';
const client = createClient({ provider: xai({ apiKey }) });
console.log(outputText(await createResponse(client, { model: 'grok-4', input: 'Hello' })));`,
  },
  {
    name: 'one JSON call by path',
    base: `
import createClient from 'openapi-fetch';
const client = createClient({ baseUrl: 'https://api.openai.com/v1', headers: { authorization: 'Bearer ' + apiKey } });
console.log(await client.POST('/responses', { body: { model: 'gpt-5', input: 'Hello' } }));`,
    unspool: `
import { createClient } from '@unspool/generated';
import { createPathClient } from '@unspool/generated/openapi';
const client = createPathClient(createClient({ apiKey }));
console.log(await client.POST('/responses', { body: { model: 'gpt-5', input: 'Hello' } }));`,
  },
  {
    name: 'one error class',
    limit: 1,
    unspool: `
import { ApiError } from '@unspool/generated/errors';
console.log(apiKey instanceof ApiError);`,
    openai: `
import { APIError } from 'openai';
console.log(apiKey instanceof APIError);`,
  },
  {
    name: 'a Responses stream, accumulated',
    limit: 7,
    base: `
import { createParser } from 'eventsource-parser';
const answer = await fetch('https://api.openai.com/v1/responses', {
  method: 'POST',
  headers: { authorization: 'Bearer ' + apiKey, 'content-type': 'application/json' },
  body: JSON.stringify({ model: 'gpt-5', input: 'Hello', stream: true }),
});
const decoder = new TextDecoder();
const parser = createParser({ onEvent: ({ data }) => console.log(JSON.parse(data)) });
for await (const chunk of answer.body) parser.feed(decoder.decode(chunk, { stream: true }));`,
    unspool: `
import { createClient } from '@unspool/generated';
import { streamResponse } from '@unspool/streaming/responses';
const stream = await streamResponse(createClient({ apiKey }), { model: 'gpt-5', input: 'Hello' });
for await (const event of stream) if (event.type === 'response.output_text.delta') console.log(event.delta);
console.log(await stream.final());`,
    openai: `
import OpenAI from 'openai';
const stream = new OpenAI({ apiKey }).responses.stream({ model: 'gpt-5', input: 'Hello' });
for await (const event of stream) if (event.type === 'response.output_text.delta') console.log(event.delta);
console.log(await stream.finalResponse());`,
  },
  {
    name: 'the events of any answer, parsed alone',
    limit: 4,
    base: `
import { createParser } from 'eventsource-parser';
const decoder = new TextDecoder();
const parser = createParser({ onEvent: ({ data }) => console.log(JSON.parse(data)) });
for await (const chunk of (await fetch('/events')).body) parser.feed(decoder.decode(chunk, { stream: true }));`,
    unspool: `
import { fromSse } from '@unspool/streaming/relay';
let last;
const createAccumulation = () => ({
  add: (event) => (last = event),
  value: () => last,
  text: () => '',
  progress: () => (last.type === 'response.completed' ? 'complete' : 'open'),
  doneMarkerEnds: false,
});
for await (const event of await fromSse(await fetch('/events'), { createAccumulation })) console.log(event);`,
  },
  {
    name: 'a chat stream, accumulated',
    limit: 7,
    unspool: `
import { createClient } from '@unspool/generated';
import { streamChatCompletion } from '@unspool/streaming/chat';
const messages = [{ role: 'user', content: 'Hello' }];
const stream = await streamChatCompletion(createClient({ apiKey }), { model: 'gpt-5', messages });
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
console.log(await stream.final());`,
    openai: `
import OpenAI from 'openai';
const messages = [{ role: 'user', content: 'Hello' }];
const stream = new OpenAI({ apiKey }).chat.completions.stream({ model: 'gpt-5', messages });
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
console.log(await stream.finalChatCompletion());`,
  },
  {
    name: 'a chat stream with its structured answer at every delta',
    unspool: `
import { createClient } from '@unspool/generated';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { partial } from '@unspool/streaming/partial';
const messages = [{ role: 'user', content: 'Hello' }];
const response_format = { type: 'json_schema', json_schema: { name: 'answer', schema: { type: 'object' } } };
const stream = await streamChatCompletion(createClient({ apiKey }), { model: 'gpt-5', messages, response_format });
const answer = partial(stream);
for await (const chunk of stream) console.log(answer.value);`,
    openai: `
import OpenAI from 'openai';
import { makeParseableResponseFormat } from 'openai/lib/parser';
const messages = [{ role: 'user', content: 'Hello' }];
const json_schema = { name: 'answer', schema: { type: 'object' }, strict: true };
const response_format = makeParseableResponseFormat({ type: 'json_schema', json_schema }, JSON.parse);
const stream = new OpenAI({ apiKey }).chat.completions.stream({ model: 'gpt-5', messages, response_format });
stream.on('content.delta', ({ parsed }) => console.log(parsed));
await stream.finalChatCompletion();`,
  },
  {
    name: 'a realtime session',
    limit: 12,
    unspool: `
import { connectRealtime } from '@unspool/realtime';
const session = await connectRealtime({ token: apiKey }, { model: 'gpt-realtime' });
for await (const event of session) console.log(event.type);`,
  },
  {
    name: 'a realtime session, with requests',
    above: 'a realtime session',
    unspool: `
import { connectRealtime, respond } from '@unspool/realtime';
const session = await connectRealtime({ token: apiKey }, { model: 'gpt-realtime' });
respond(session);
for await (const event of session) console.log(event.type);`,
  },
  {
    name: 'a realtime session, that stays up',
    above: 'a realtime session',
    unspool: `
import { connectRealtime, stayUp } from '@unspool/realtime';
const session = await connectRealtime({ token: apiKey }, { model: 'gpt-realtime', reconnect: stayUp() });
for await (const event of session) console.log(event.type);`,
  },
  {
    name: 'a realtime session, by voice, in a page',
    above: 'a realtime session',
    limit: 6,
    unspool: `
import { connectRealtime } from '@unspool/realtime';
import { attachAudio, createMicrophone, createPlayer } from '@unspool/realtime/browser';
const session = await connectRealtime({ token: apiKey }, { model: 'gpt-realtime' });
const [microphone, player] = await Promise.all([createMicrophone(), createPlayer()]);
attachAudio(session, { microphone, player });
for await (const event of session) console.log(event.type);`,
  },
  {
    name: 'a realtime session, all of it, with a client',
    unspool: `
import { createClient } from '@unspool/generated';
import { connectRealtime, respond, stayUp } from '@unspool/realtime';
const session = await connectRealtime(createClient({ apiKey }), { model: 'gpt-realtime', reconnect: stayUp() });
respond(session);
for await (const event of session) console.log(event.type);`,
    openai: `
import OpenAI from 'openai';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
const session = new OpenAIRealtimeWebSocket({ model: 'gpt-realtime' }, new OpenAI({ apiKey }));
session.on('event', (event) => console.log(event.type));`,
  },
];
