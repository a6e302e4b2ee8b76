import type { RealtimeTranslationSession } from '@unspool/generated/realtime';

import type { EventDelivery } from '../delivery/event-delivery.ts';
import type { LivenessOptions } from '../liveness/liveness-options.ts';
import { watchLiveness } from '../liveness/watch-liveness.ts';
import { toClosedError } from '../session/connection.ts';
import type { FaultReporter } from '../session/create-fault-reporter.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { StartTimer } from '../start-timer.ts';
import type { TranslationEvent } from './translation-event.ts';
import { createTranslationOutgoing } from './translation-outgoing.ts';
import type { TranslationProgress } from './translation-progress.ts';
import type { TranslationCloseInfo, TranslationSession } from './translation-session.ts';

/** What a session is made of. */
export interface TranslationParts {
  readonly connection: LiveConnection;
  readonly delivery: EventDelivery<TranslationEvent>;
  readonly faults: FaultReporter;
  /** What the events so far have said. */
  readonly progress: Omit<TranslationProgress, 'apply'>;
  readonly fillSilence: boolean;
  readonly liveness: LivenessOptions;
  readonly startTimer: StartTimer;
  readonly startBackgroundTimer: StartTimer;
  readonly now: () => number;
}

/** Makes the session that callers hold. */
export function createTranslationSession(parts: TranslationParts): TranslationSession {
  const { connection, delivery, faults, progress, startTimer } = parts;
  const outgoing = createTranslationOutgoing({ ...parts, line: connection });
  let finishing: Promise<unknown> | undefined;
  let over: TranslationCloseInfo | undefined;
  const onDead = () => connection.terminate('stalled');
  const unwatch = watchLiveness(connection, parts.liveness, { startTimer: parts.startBackgroundTimer, onDead });
  const finish = async (timeout: number) => {
    if (!connection.isOpen) return;
    outgoing.finish();
    const cancel = startTimer(timeout, () => void connection.close(1000, ''));
    await connection.closed;
    cancel();
  };
  const checkOpen = () => {
    if (!connection.isOpen || finishing !== undefined) throw toClosedError(over);
  };
  const closed = connection.closed.then((close): TranslationCloseInfo => {
    unwatch();
    outgoing.end();
    const { droppedAudioBytes } = outgoing;
    over = { ...close, isComplete: progress.isComplete, faults: faults.count, droppedAudioBytes };
    return over;
  });

  return {
    get configuration() {
      // A connection hands on what the server says of a session; of a translation that is this.
      return connection.configuration as object as RealtimeTranslationSession;
    },
    get transcript() {
      return progress.transcript;
    },
    closed,
    get bufferedAmount() {
      return outgoing.bufferedBytes;
    },
    appendAudio(audio) {
      checkOpen();
      return outgoing.append(audio);
    },
    send(event) {
      checkOpen();
      return outgoing.send(event);
    },
    // The delivery calls a listener of a type with nothing but events of that type.
    on: (type, listener) => delivery.on(type, listener as (event: TranslationEvent) => unknown),
    async close({ timeout = 10_000 } = {}) {
      await (finishing ??= finish(timeout));
      return closed;
    },
    [Symbol.asyncIterator]: () => delivery.iterate(),
    async [Symbol.asyncDispose]() {
      await this.close();
    },
  };
}
