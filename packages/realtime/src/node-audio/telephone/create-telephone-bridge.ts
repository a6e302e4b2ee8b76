import { checkDuration } from '../../playback/playback-settings.ts';
import type { WebSocketLike } from '../../socket/web-socket-like.ts';
import { reportFault } from '../report-fault.ts';
import { createHeldAudio } from './held-audio.ts';
import { joinCall, type JoinedCall } from './join-call.ts';
import { type LineFrame, parseLineFrame } from './parse-line-frame.ts';
import type { TelephoneBridge, TelephoneBridgeOptions, TelephoneEnd } from './telephone-bridge.ts';
import type { TelephoneCall } from './telephone-call.ts';
import { createTelephoneLine } from './telephone-line.ts';

/** Bytes of a line's sound in a millisecond: one a sample. */
const bytesPerMillisecond = 8;

type State =
  | { readonly kind: 'ringing' | 'answering' | 'over' }
  | { readonly kind: 'joined'; readonly call: JoinedCall };

/**
 * Joins a telephone line to a session: the socket on which a provider streams a call (JSON frames with G.711 in base64, as
 * Twilio Media Streams and others have them), and the session that `connect` opens for it. The caller's speech waits until the
 * session is there. Answers go out in frames, each followed by a mark; the marks that come back are the clock by which an
 * interrupted answer is truncated, and an interruption clears the line. When one side ends, so does the other.
 *
 * Throws a `TypeError` for milliseconds that are none.
 *
 * @example
 * server.on('connection', (socket) => {
 *   createTelephoneBridge(socket, { connect: () => connectRealtime(client, { model: 'gpt-realtime' }) });
 * });
 */
export function createTelephoneBridge(socket: WebSocketLike, options: TelephoneBridgeOptions): TelephoneBridge {
  const { frameMs = 20, holdMs = 10_000 } = options;
  if (!(frameMs >= 1)) throw new TypeError('frameMs has to be 1 millisecond or more.');
  const held = createHeldAudio(checkDuration('holdMs', holdMs) * bytesPerMillisecond);
  let state: State = { kind: 'ringing' };
  let resolveEnd: (end: TelephoneEnd) => void;
  const ended = new Promise<TelephoneEnd>((resolve) => (resolveEnd = resolve));

  const finish = (end: TelephoneEnd): void => {
    const before = state;
    if (before.kind === 'over') return;
    state = { kind: 'over' };
    if (before.kind === 'joined') before.call.leave();
    socket.close();
    resolveEnd(end);
  };
  const answer = async (call: TelephoneCall): Promise<void> => {
    state = { kind: 'answering' };
    const session = await options.connect(call);
    // The caller may have hung up meanwhile.
    if (read() === 'over') return void session.close();
    const line = createTelephoneLine(socket, call.streamId);
    const joined = joinCall(session, { call, line, frameMs, playback: options.playback });
    state = { kind: 'joined', call: joined };
    void session.closed.then(() => finish({ cause: 'session' }));
    for (const audio of held.drain()) joined.hear(audio);
  };
  const read = () => state.kind;
  const receive = (frame: LineFrame): void => {
    if (state.kind === 'over') return;
    switch (frame.kind) {
      case 'start':
        if (state.kind === 'ringing') answer(frame.call).catch((error: unknown) => finish({ cause: 'failed', error }));
        return;
      case 'unsupported':
        return finish({ cause: 'failed', error: toUnsupported(frame.encoding) });
      case 'media':
        return state.kind === 'joined' ? state.call.hear(frame.audio) : held.push(frame.audio);
      case 'mark':
        return state.kind === 'joined' ? state.call.played(frame.name) : undefined;
      case 'digit':
        return options.onDigit?.(frame.digit);
      case 'stop':
        return finish({ cause: 'caller' });
      case 'malformed':
        throw new TypeError('A frame of the telephone line cannot be read.');
      case 'other':
    }
  };
  socket.addEventListener('message', ({ data }) => {
    try {
      receive(parseLineFrame(data));
    } catch (error) {
      reportFault(options.onFault, error);
    }
  });
  socket.addEventListener('close', () => finish({ cause: 'caller' }));
  socket.addEventListener('error', () => {}); // A close follows.
  return {
    ended,
    hangUp() {
      finish({ cause: 'hung-up' });
      return ended;
    },
  };
}

function toUnsupported(encoding: string): TypeError {
  return new TypeError(
    `The line's sound is ${encoding}; a bridge takes µ-law and A-law at 8000. Ask the provider for one.`,
  );
}
