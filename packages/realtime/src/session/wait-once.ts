import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEventOf, RealtimeEventType } from '../realtime-event.ts';
import type { RealtimeSession } from '../realtime-session.ts';

/** The next event of a type, or why there will be none. Listens to nothing any more when it is settled. */
export function waitOnce<TType extends RealtimeEventType>(
  { on, closed }: Pick<RealtimeSession, 'on' | 'closed'>,
  type: TType,
  signal: AbortSignal | undefined,
): Promise<RealtimeEventOf<TType>> {
  const waited = new Promise<RealtimeEventOf<TType>>((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = on(type, (event) => {
      release();
      resolve(event);
    });
    const refuse = (reason: unknown) => {
      release();
      reject(reason);
    };
    const onAbort = () => refuse(signal?.reason);
    const release = () => {
      stop();
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    void closed.then(({ code, reason }) =>
      refuse(
        new RealtimeError('closed', `The realtime session ended with code ${code} before an event of type ${type}.`, {
          closeCode: code,
          reason,
        }),
      ),
    );
  });
  waited.catch(() => {}); // Who waits learns of it; who does not is not to be ended by it.
  return waited;
}
