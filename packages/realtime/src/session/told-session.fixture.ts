import type { RealtimeClientEvent } from '@unspool/generated/realtime';

import type { ConnectSettings } from '../connect/connect-options.ts';
import { openSession } from '../connect/open-session.ts';
import { createManualClock } from '../manual-clock.fixture.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';
import { openNodeSocket } from '../socket/node-socket.ts';

/** A session on a real socket whose server says, after its acknowledgements, what the test says. */
export async function startTold(settings: ConnectSettings = {}) {
  const peers: Peer[] = [];
  const server = await startServer(async (peer) => {
    peers.push(peer);
    await acknowledge(peer);
  });
  const { runtime, until } = createManualClock();
  const session = await openSession(
    clientOf(server),
    { model: 'm', session: {}, ...settings },
    { ...runtime, credentials: 'headers', openSocket: openNodeSocket },
  );
  const peer = (number = 1): Peer => {
    const found = peers[number - 1];
    if (found === undefined) throw new Error(`There is no connection ${number}.`);
    return found;
  };
  let told = 0;
  const tell = (event: object, number?: number) => peer(number).send({ event_id: `event_${(told += 1)}`, ...event });
  const hear = async (type: string) => {
    const { event_id: eventId = '' } = await peer().take(type as RealtimeClientEvent['type']);
    return eventId;
  };
  return {
    session,
    until,
    peer,
    tell,
    hear,
    /** Tells something, and waits until the session has heard of it, and whoever waits there of that. */
    async telling(event: { readonly type: string }, number?: number) {
      const heard = session.once(event.type as 'error');
      tell(event, number);
      await heard;
      await new Promise(setImmediate);
    },
    /** Answers the next `response.create` as servers do, its mark repeated. */
    async answer(id: string, number?: number) {
      const { response } = await peer(number).take('response.create');
      tell(created(id, { metadata: response?.metadata }), number);
      tell(done(id, { metadata: response?.metadata }), number);
    },
    /** Loses the connection, and waits for another one; in between something may be done. */
    async lose(meanwhile: () => void = () => {}) {
      const [lost, restored] = [session.once('connection.reconnecting'), session.once('connection.restored')];
      let isUp = false;
      void restored.then(() => (isUp = true));
      peer().socket.terminate();
      await lost;
      meanwhile();
      await until(() => isUp);
    },
    async [Symbol.asyncDispose]() {
      await session.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** What servers say, short. */
export const created = (id: string, more: object = {}) => ({
  type: 'response.created',
  response: { id, status: 'in_progress', conversation_id: 'conv', output: [], ...more },
});
export const done = (id: string, more: object = {}) => ({
  type: 'response.done',
  response: { id, status: 'completed', conversation_id: 'conv', output: [], ...more },
});
export const refusal = (eventId: string | null, code = 'invalid_value') => ({
  type: 'error',
  error: { type: 'invalid_request_error', code, message: 'No.', param: null, event_id: eventId },
});
export const cleared = { type: 'input_audio_buffer.cleared' };
