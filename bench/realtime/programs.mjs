/** A program that opens a session and prints the types of its events, as a page would hold it. */
export const programs = {
  limit: `
const socket = new WebSocket('wss://api.openai.com/v1/realtime?model=gpt-realtime', ['realtime', 'openai-insecure-api-key.' + apiKey]);
socket.onmessage = ({ data }) => console.log(JSON.parse(data).type);`,
  unspool: open({}),
  'unspool, a client in place of the key': open({ source: 'createClient({ apiKey })' }),
  'unspool, with requests': open({ asks: true }),
  'unspool, that stays up': open({ staysUp: true }),
  'unspool, all of it': open({ asks: true, staysUp: true }),
  'unspool, all of it, a client in place of the key': open({
    source: 'createClient({ apiKey })',
    asks: true,
    staysUp: true,
  }),
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

/** Ours, by the source that a session is with, and what it has besides its events. */
function open({ source = '{ token: apiKey }', asks = false, staysUp = false }) {
  return `
import { createClient } from '@unspool/generated';
import { connectRealtime, respond, stayUp } from '@unspool/realtime';
const session = await connectRealtime(${source}, { model: 'gpt-realtime'${staysUp ? ', reconnect: stayUp()' : ''} });
${asks ? 'respond(session);' : ''}
for await (const event of session) console.log(event.type);`;
}

/** KB that are allowed: of a session by its events alone. */
export const limits = { unspool: 12 };
