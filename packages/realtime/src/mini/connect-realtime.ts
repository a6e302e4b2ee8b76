import type { ConnectMiniOptions } from '../connect/connect-options.ts';
import type { RealtimeSource } from '../connect/realtime-source.ts';
import type { MiniSession } from '../session/mini-session.ts';
import { openWebSocket } from '../socket/web-socket.ts';
import { clock } from '../start-timer.ts';
import { openMiniSession } from './open-mini-session.ts';

/**
 * Opens a realtime session over the runtime's WebSocket that ends with its connection, and resolves when the server has acknowledged its
 * configuration. The same as `connectRealtime` of `@unspool/realtime`, without requests and without other connections: what does not
 * need them loads less. In Node the same function uses `ws`.
 *
 * Rejects with a `RealtimeError` (see `RealtimeErrorCode`), with `NotSupportedError` when the provider has no realtime, with the
 * signal's reason when it is aborted, and with a `TypeError` for options that cannot be right.
 *
 * @example
 * const session = await connectRealtime({ token }, { model: 'gpt-realtime', session: { instructions: 'Be brief.' } });
 * session.on('response.output_audio.delta', (event) => speaker.write(decodePcm16Base64(event.delta)));
 * session.appendAudio(samples);
 */
export function connectRealtime(source: RealtimeSource, options: ConnectMiniOptions): Promise<MiniSession> {
  return openMiniSession(source, options, { ...clock, credentials: 'subprotocols', openSocket: openWebSocket });
}
