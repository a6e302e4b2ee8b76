import { isWaiting } from '../lanes/waiting-events.ts';
import type { KeepUp, SessionStart, StartUpkeep } from '../session/session-start.ts';
import type { Upkeep } from '../session/upkeep.ts';
import { keepUp } from './keep-up.ts';
import type { StayUpOptions } from './reconnect-options.ts';
import { readReconnectPolicy } from './reconnect-policy.ts';
import { startReplay } from './replay-items.ts';
import { createSettingsLog } from './settings-log.ts';
import { createTurn } from './turn.ts';
import { createUnanswered } from './unanswered.ts';

/**
 * Makes a session outlive its connections: one that is lost is replaced, with the configuration and the conversation restored before
 * anything else is sent, and before the server's time for a session is over it moves on in a pause. It is for
 * `connectRealtime({ reconnect })`, of one session or, without a `conversation`, of many; each has its own attempts. Calls joined by
 * `callId` keep their conversation at the server; nothing is told to them again. Throws a `TypeError` for what are no options, and for
 * numbers that cannot be.
 *
 * @example
 * const conversation = createConversation();
 * const session = await connectRealtime(client, { model: 'gpt-realtime', reconnect: stayUp({ conversation }) });
 * session.on('connection.restored', ({ lostMs }) => console.log('back after', lostMs));
 */
export function stayUp(options: StayUpOptions = {}): KeepUp {
  // Itself, uncalled, or a conversation in place of options: either would be noticed late, or never.
  if ('core' in options || 'apply' in options) {
    throw new TypeError('Connect with { reconnect: stayUp() }, or with stayUp({ conversation }).');
  }
  const policy = readReconnectPolicy(options);
  const { conversation } = options;
  const start = ({ core, connect, liveness, session }: SessionStart): Upkeep => {
    const { outbox, runtime, target } = core;
    const settings = createSettingsLog(session);
    const turn = createTurn(() => core.connection?.configuration);
    const unanswered = createUnanswered({ now: runtime.now, isWaiting: (eventId) => isWaiting(outbox, eventId) });
    const replay = () => startReplay(options, target);
    return {
      serve: (first, ending) =>
        keepUp(first, { ...runtime, core, connect, settings, turn, unanswered, policy, liveness, replay }, ending),
      receive(event) {
        settings.receive(event);
        turn.receive(event);
        unanswered.receive(event);
        try {
          conversation?.apply(event);
        } catch (error) {
          // What the caller gave to follow the session must not be able to end it.
          core.faults.report({ kind: 'listener-failed', eventType: event.type, error });
        }
      },
      sent(event, eventId) {
        settings.sent(event, eventId);
        unanswered.sent(event, eventId);
      },
    };
  };
  return start as StartUpkeep; // Nobody else is to see what is in it.
}
