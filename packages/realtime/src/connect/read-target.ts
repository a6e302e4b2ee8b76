import type { RealtimeSessionTarget, TargetOptions } from './session-target.ts';

/** What a session is for. Throws a `TypeError` where it is not said. */
export function readTarget({ model, target }: TargetOptions): RealtimeSessionTarget {
  if (target !== undefined) return target;
  if (typeof model === 'string' && model !== '') return { kind: 'conversation', model };
  throw new TypeError(
    "connectRealtime needs a model, such as { model: 'gpt-realtime' }, or a target, such as { target: { kind: 'transcription' } }.",
  );
}
