import type { ConnectRealtimeOptions } from './connect/connect-options.ts';
import { openSession } from './connect/open-session.ts';
import type { RealtimeSource } from './connect/realtime-source.ts';
import type { RealtimeSession } from './session/realtime-session.ts';
import { openNodeSocket } from './socket/node-socket.ts';
import { clock } from './start-timer.ts';

/**
 * Opens a realtime session over `ws`, with the credentials in headers, and resolves when the server has acknowledged its
 * configuration: one `session.update` was sent, no audio before its answer. Outside Node the same function uses the runtime's
 * WebSocket.
 *
 * Rejects with a `RealtimeError` (see `RealtimeErrorCode`), with `NotSupportedError` when the provider has no realtime, with the
 * signal's reason when it is aborted, and with a `TypeError` for options that cannot be right.
 *
 * @example
 * const session = await connectRealtime(client, { model: 'gpt-realtime', session: { instructions: 'Be brief.' } });
 * session.on('response.output_audio.delta', (event) => speaker.write(decodePcm16Base64(event.delta)));
 * session.appendAudio(samples);
 */
export function connectRealtime(source: RealtimeSource, options: ConnectRealtimeOptions): Promise<RealtimeSession> {
  return openSession(source, options, { ...clock, credentials: 'headers', openSocket: openNodeSocket });
}
