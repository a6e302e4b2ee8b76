import type { WireSession } from '../configuration/wire-session.ts';
import { openAttempt } from '../connect/open-attempt.ts';
import { type RealtimeSource, toProvider } from '../connect/realtime-source.ts';
import type { Destination } from '../connect/plan-connection.ts';
import { createFaultReporter } from '../session/create-fault-reporter.ts';
import { createSessionDelivery } from '../session/create-session-delivery.ts';
import type { LiveConnection } from '../session/live-connection.ts';
import type { StartTimer } from '../start-timer.ts';
import { createTranslationSession } from './create-translation-session.ts';
import type { TranslationEvent } from './translation-event.ts';
import { createTranslationProgress } from './translation-progress.ts';
import type { ConnectTranslationOptions, TranslationSession } from './translation-session.ts';

/** What a runtime brings. */
export interface TranslationRuntime extends Pick<Destination, 'credentials' | 'openSocket'> {
  readonly startTimer: StartTimer;
  /** For what goes on beside a connection, and must not keep a program running. */
  readonly startBackgroundTimer: StartTimer;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Opens a translation with a source on a runtime. */
export async function establishTranslation(
  source: RealtimeSource,
  options: ConnectTranslationOptions,
  runtime: TranslationRuntime,
): Promise<TranslationSession> {
  const { model, session, signal, fillSilence = true, ...settings } = options;
  signal?.throwIfAborted();
  if (typeof model !== 'string' || model === '') {
    throw new TypeError("connectTranslation needs a model, such as { model: 'gpt-realtime-translate' }.");
  }
  const faults = createFaultReporter(options.onFault);
  const delivery = createSessionDelivery<TranslationEvent>(
    options.maxBufferedCharacters ?? 32 * 1024 * 1024,
    faults.report,
  );
  const progress = createTranslationProgress();
  let opened: LiveConnection | undefined;
  const connection = await openAttempt({
    destination: {
      ...runtime,
      provider: toProvider(source),
      target: { kind: 'translation', model },
      options: settings,
    },
    // It is handed to the server as it is; that of a translation has a shape of its own.
    session: session as object as WireSession | undefined,
    signal,
    startTimer: runtime.startTimer,
    report: faults.report,
    receiver(item, size) {
      const event = item as object as TranslationEvent; // Decoded the same way: nothing but the type is checked.
      progress.apply(event);
      delivery.deliver({ item: event, size });
      if (event.type === 'session.closed') void opened?.close(1000, '');
    },
  });
  opened = connection;
  endWith(connection, signal, delivery.end);
  return createTranslationSession({
    ...runtime,
    connection,
    delivery,
    faults,
    fillSilence,
    progress,
    liveness: options,
  });
}

/** Ends the iterators with the connection, and the connection with the signal. */
function endWith(
  connection: LiveConnection,
  signal: AbortSignal | undefined,
  end: ReturnType<typeof createSessionDelivery>['end'],
): void {
  const abort = () => {
    end({ kind: 'failed', reason: signal?.reason });
    void connection.close(1000, '');
  };
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort, { once: true });
  void connection.closed.then(() => {
    signal?.removeEventListener('abort', abort);
    end({ kind: 'done' });
  });
}
