import { expect } from 'vitest';
import type { WebSocket } from 'ws';

import { connectRealtime } from '../../connect-realtime.node.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../../realtime-server.fixture.ts';
import { createTelephoneBridge } from './create-telephone-bridge.ts';
import { callFromPhone, type FakePhone, start } from './fake-phone.fixture.ts';
import type { TelephoneBridge, TelephoneBridgeOptions } from './telephone-bridge.ts';
import type { TelephoneCall } from './telephone-call.ts';

/** The session's settings: G.711 both ways, or the default PCM16. */
export const g711 = {
  audio: { input: { format: { type: 'audio/pcmu' } }, output: { format: { type: 'audio/pcmu' } } },
} as const;
export const pcm = { audio: { input: { turn_detection: null } } } as const;

/** Bytes that are all there are. */
export const ramp = (length: number) => Uint8Array.from({ length }, (_, index) => index * 7);

interface CallOptions extends Partial<TelephoneBridgeOptions> {
  readonly session?: typeof g711 | typeof pcm;
  readonly ring?: boolean;
  /** What the session is opened after. */
  readonly after?: Promise<void>;
}

/** A call that is through to a server: the phone, the server's end of the session, and the bridge between them. */
export interface Call extends AsyncDisposable {
  readonly phone: FakePhone;
  readonly peer: Peer;
  /** None before the session is there. */
  readonly peers: readonly Peer[];
  readonly bridge: TelephoneBridge;
  readonly calls: readonly TelephoneCall[];
  readonly faults: readonly unknown[];
}

/** Starts a server, calls it, and waits until the session is there, unless nothing is to ring. */
export async function startCall(options: CallOptions = {}): Promise<Call> {
  const peers: Peer[] = [];
  const server = await startServer(async (peer) => {
    await acknowledge(peer);
    peers.push(peer);
  });
  const { session = g711, ring = true, after, ...rest } = options;
  const calls: TelephoneCall[] = [];
  const faults: unknown[] = [];
  const connect = async (incoming: TelephoneCall) => {
    calls.push(incoming);
    await after;
    return connectRealtime(clientOf(server), { model: 'm', session });
  };
  const bridges: TelephoneBridge[] = [];
  const pickUp = (socket: WebSocket) =>
    bridges.push(createTelephoneBridge(socket, { connect, onFault: (fault) => faults.push(fault), ...rest }));
  const phone = await callFromPhone(pickUp);
  if (ring) {
    phone.send(start);
    await expect.poll(() => peers).toHaveLength(1);
  }
  const dispose = async () => {
    await phone[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  };
  return {
    phone,
    peers,
    get peer() {
      return first(peers);
    },
    bridge: first(bridges),
    calls,
    faults,
    [Symbol.asyncDispose]: dispose,
  };
}

function first<TEntry>([entry]: readonly TEntry[]): TEntry {
  if (entry === undefined) throw new Error('Nobody has called yet.');
  return entry;
}

/** All sound that the server was sent. */
export const saidTo = ({ received }: Peer) =>
  Buffer.concat(
    received.flatMap((event) =>
      event.type === 'input_audio_buffer.append' ? [Buffer.from(event.audio, 'base64')] : [],
    ),
  );

/** An answer of the server. */
interface Answer {
  readonly item: string;
  readonly audio: Uint8Array;
  /** Bytes of the pieces that it comes in. */
  readonly size?: number;
  /** Whether it comes to its end. @default true */
  readonly end?: boolean;
}

/** The server answers. */
export function answer(peer: Peer, { item, audio, size = 1999, end = true }: Answer): void {
  const id = `resp_${item}`;
  const send = (type: string, members: object) => peer.send({ type, event_id: 'e', ...members });
  const place = { response_id: id, item_id: item, output_index: 0, content_index: 0 };
  send('response.created', { response: { id, object: 'realtime.response' } });
  for (let from = 0; from < audio.length; from += size) {
    const delta = Buffer.from(audio.subarray(from, from + size)).toString('base64');
    send('response.output_audio.delta', { ...place, delta });
  }
  if (!end) return;
  send('response.output_audio.done', place);
  send('response.done', { response: { id, status: 'completed', output: [] } });
}
