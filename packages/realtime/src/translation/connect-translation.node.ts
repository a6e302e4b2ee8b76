import type { RealtimeSource } from '../connect/realtime-source.ts';
import { openNodeSocket } from '../socket/node-socket.ts';
import { clock } from '../start-timer.ts';
import { establishTranslation } from './establish-translation.ts';
import type { ConnectTranslationOptions, TranslationSession } from './translation-session.ts';

/**
 * Opens a translation over `ws`, with the credentials in headers, and resolves when the server has acknowledged its configuration. Outside Node the same function uses the runtime's WebSocket.
 * Rejects as `connectRealtime` does.
 *
 * @example
 * const session = await connectTranslation(client, {
 *   model: 'gpt-realtime-translate',
 *   session: { audio: { output: { language: 'fr' } } },
 * });
 * session.on('session.output_transcript.delta', () => show(session.transcript.output));
 * session.appendAudio(samples);
 */
export function connectTranslation(
  source: RealtimeSource,
  options: ConnectTranslationOptions,
): Promise<TranslationSession> {
  const now = () => performance.now(); // Of silence it counts how long it lasts, not when it is.
  return establishTranslation(source, options, { ...clock, credentials: 'headers', openSocket: openNodeSocket, now });
}
