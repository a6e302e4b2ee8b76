import type { RealtimeTranslationServerEvent } from '@unspool/generated/realtime';

import type { UnknownRealtimeEvent } from '../realtime-event.ts';

/** What a translation delivers. Comparing `type` narrows to the known event; what is left over is one of a later version, as it came. */
export type TranslationEvent = RealtimeTranslationServerEvent | UnknownRealtimeEvent;

/** The event of a type: `TranslationEventOf<'session.output_audio.delta'>`; `'*'` stands for all. */
export type TranslationEventOf<TType extends string> = TType extends '*'
  ? TranslationEvent
  : TType extends RealtimeTranslationServerEvent['type']
    ? Extract<RealtimeTranslationServerEvent, { type: TType }>
    : string extends TType
      ? TranslationEvent
      : UnknownRealtimeEvent;

/** What a listener may ask for: a known type, `'*'` for all, or any other that a server may send. */
export type TranslationEventType = RealtimeTranslationServerEvent['type'] | '*' | (string & {});
