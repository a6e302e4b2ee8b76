import type { RequestOptions, SessionRequests } from './requests/session-requests.ts';
import type { MiniSession } from './session/mini-session.ts';
import type { RealtimeConfiguration, RealtimeSessionSettings } from './session-configuration.ts';

/**
 * A session whose configuration is acknowledged: events as a {@link MiniSession} has them, requests that the server answers, and, as
 * the options have it, other connections when one is lost.
 *
 * @example
 * await using session = await connectRealtime(client, { model: 'gpt-realtime', session: { output_modalities: ['text'] } });
 * const response = session.respond();
 * for await (const piece of response.text()) console.log(piece);
 */
export interface RealtimeSession extends MiniSession, Omit<SessionRequests, 'update'> {
  /** Changes the configuration, in either shape that `connectRealtime` takes; resolves with all of it. */
  update(settings: RealtimeSessionSettings, options?: RequestOptions): Promise<RealtimeConfiguration>;
}
