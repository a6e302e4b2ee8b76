import { setImmediate as turn } from 'node:timers/promises';
import { WebSocketServer } from 'ws';

// A realtime server that does no work but sending: what `?model=` says, as often as the metadata of a `response.create` says.
const session = {
  type: 'realtime',
  object: 'realtime.session',
  id: 'sess_1',
  model: 'gpt-realtime',
  output_modalities: ['audio'],
  audio: {
    input: { format: { type: 'audio/pcm', rate: 24_000 } },
    output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin' },
  },
};
const makers = { received: makeDelta, items: makeItem };
/** Made when first asked for. */
const deltas = [];
/** Bytes on their way above which it waits, so that it is the client that is measured. */
const highWater = 256 * 1024;

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('listening', () => process.send(server.address().port));
server.on('connection', (socket, { url }) => {
  const make = makers[new URL(url, 'ws://host').searchParams.get('model')];
  const send = (event) => socket.send(typeof event === 'string' ? event : JSON.stringify(event));
  let appended = 0;
  send({ type: 'session.created', event_id: 'event_1', session });
  socket.on('message', (data) => {
    const text = data.toString();
    // Counted without being parsed: sending is what is measured.
    if (text.startsWith('{"type":"input_audio_buffer.append"')) return void (appended += 1);
    const event = JSON.parse(text);
    if (event.type === 'input_audio_buffer.append') appended += 1;
    if (event.type === 'session.update') send({ type: 'session.updated', event_id: 'event_2', session });
    if (event.type === 'input_audio_buffer.commit') {
      send({
        type: 'input_audio_buffer.committed',
        event_id: 'event_3',
        item_id: `item_${appended}`,
        previous_item_id: null,
      });
    }
    if (event.type === 'response.create')
      void answer(send, socket, { make, count: Number(event.response.metadata.count) });
  });
});

async function answer(send, socket, { make, count }) {
  const response = { object: 'realtime.response', id: 'resp_1', status: 'in_progress', output: [] };
  send({ type: 'response.created', event_id: 'event_4', response });
  for (let number = 0; number < count; number += 1) {
    for (const event of make(number)) send(event);
    while (socket.bufferedAmount > highWater) await turn();
    if (number % 8 === 7) await turn();
  }
  send({ type: 'response.done', event_id: 'event_5', response: { ...response, status: 'completed' } });
}

/** 100 ms of PCM16, one of a few: 4,800 bytes, 6,400 characters. */
function makeDelta(number) {
  deltas[number % 16] ??= Buffer.from(
    Uint8Array.from({ length: 4800 }, (_, index) => (index * 31 + number * 17) % 251),
  ).toString('base64');
  const ids = `"event_id":"event_${number + 10}","response_id":"resp_1","item_id":"item_1","output_index":0,"content_index":0`;
  return [`{"type":"response.output_audio.delta",${ids},"delta":"${deltas[number % 16]}"}`];
}

/** A message of the user, added and done. */
function makeItem(number) {
  const item = {
    id: `item_${number}`,
    object: 'realtime.item',
    type: 'message',
    status: 'completed',
    role: 'user',
    content: [{ type: 'input_text', text: `Message ${number} of a long conversation.` }],
  };
  const previous_item_id = number === 0 ? null : `item_${number - 1}`;
  return ['conversation.item.added', 'conversation.item.done'].map((type) => ({
    type,
    event_id: `${type}_${number}`,
    previous_item_id,
    item,
  }));
}
