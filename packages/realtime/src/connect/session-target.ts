import type { RealtimeTarget } from '@unspool/generated';

/** What a session is for. Translation has events of its own and is not among them. */
export type RealtimeSessionTarget = Exclude<RealtimeTarget, { readonly kind: 'translation' }>;

/** Whom to talk with: a `model`, or a `target` for anything but a conversation. */
export type TargetOptions =
  | {
      /** The model to talk with; on Azure, the deployment. */
      readonly model: string;
      readonly target?: undefined;
    }
  | {
      /** `{ kind: 'transcription' }`, `{ kind: 'call', callId }`, or `{ kind: 'conversation', model }`, which is what `model` alone says. */
      readonly target: RealtimeSessionTarget;
      readonly model?: undefined;
    };
