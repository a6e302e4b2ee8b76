import type { RealtimeAudioFormats } from '@unspool/generated/realtime';

import type { RealtimeConfiguration } from '../session-configuration.ts';

/** Of a session that speaks. */
export type SpeakingConfiguration = Extract<RealtimeConfiguration, { type: 'realtime' }>;

/** The format in which a session speaks, when its configuration tells. Sessions that transcribe do not speak. */
export function readOutputFormat(configuration: RealtimeConfiguration | undefined): RealtimeAudioFormats | undefined {
  return (configuration as SpeakingConfiguration | undefined)?.audio?.output?.format; // Others have no such member.
}
