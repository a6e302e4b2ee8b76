import { onAbort } from '../on-abort.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEventOf, RealtimeEventType } from '../realtime-event.ts';
import type { CloseInfo, OnceOptions, RealtimeSession } from './realtime-session.ts';

/** Makes the `once` of a session. Who has waited leaves nothing behind, however long the session lasts. */
export function createOnce({ on, closed }: Pick<RealtimeSession, 'on' | 'closed'>): RealtimeSession['once'] {
  const waiting = new Set<(close: CloseInfo) => void>();
  let isOver = false;
  void closed.then((close) => {
    isOver = true;
    for (const end of waiting) end(close);
  });

  return <TType extends RealtimeEventType>(type: TType, { signal }: OnceOptions = {}) => {
    const waited = new Promise<RealtimeEventOf<TType>>((resolve, reject) => {
      signal?.throwIfAborted();
      const release = () => {
        stop();
        waiting.delete(end);
        leave();
      };
      const refuse = (reason: unknown) => {
        release();
        reject(reason);
      };
      const end = (close: CloseInfo) => refuse(toEndError(type, close));
      const stop = on(type, (event) => {
        release();
        resolve(event);
      });
      const leave = onAbort(signal, refuse);
      waiting.add(end);
      if (isOver) void closed.then(end); // After what was held for the first listener.
    });
    waited.catch(() => {}); // Who waits learns of it; who does not is not to be ended by it.
    return waited;
  };
}

function toEndError(type: string, { code, reason }: CloseInfo): RealtimeError {
  return new RealtimeError(
    'closed',
    `The realtime session was closed with code ${code} before an event of type ${type}.`,
    {
      closeCode: code,
      reason,
    },
  );
}
