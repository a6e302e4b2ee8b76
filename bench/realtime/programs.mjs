/** A program that opens a session and prints the types of its events, as a page would hold it. */
export const programs = {
  limit: `
const socket = new WebSocket('wss://api.openai.com/v1/realtime?model=gpt-realtime', ['realtime', 'openai-insecure-api-key.' + apiKey]);
socket.onmessage = ({ data }) => console.log(JSON.parse(data).type);`,
  mini: open('@unspool/realtime/mini', '{ token: apiKey }'),
  'mini, a client in place of the key': open('@unspool/realtime/mini', 'createClient({ apiKey })'),
  unspool: open('@unspool/realtime', '{ token: apiKey }'),
  'unspool, a client in place of the key': open('@unspool/realtime', 'createClient({ apiKey })'),
  openai: `
import OpenAI from 'openai';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
const session = new OpenAIRealtimeWebSocket({ model: 'gpt-realtime' }, new OpenAI({ apiKey }));
session.on('event', (event) => console.log(event.type));`,
  agents: `
import { RealtimeAgent, RealtimeSession } from '@openai/agents-realtime';
const session = new RealtimeSession(new RealtimeAgent({ name: 'Voice' }), { transport: 'websocket', model: 'gpt-realtime' });
session.on('transport_event', (event) => console.log(event.type));
await session.connect({ apiKey });`,
};

/** Ours, by the entry that it opens a session with and the source that it is with. */
function open(entry, source) {
  return `
import { createClient } from '@unspool/generated';
import { connectRealtime } from '${entry}';
const session = await connectRealtime(${source}, { model: 'gpt-realtime' });
for await (const event of session) console.log(event.type);`;
}

/** KB that are allowed: of a session of its core alone. */
export const limits = { mini: 12 };
