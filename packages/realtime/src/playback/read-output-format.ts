import type { RealtimeAudioFormats } from '@unspool/generated/realtime';

import type { RealtimeConfiguration } from '../session-configuration.ts';

/** The format in which a session speaks, when its configuration tells. Sessions that transcribe do not speak. */
export function readOutputFormat(configuration: RealtimeConfiguration | undefined): RealtimeAudioFormats | undefined {
  return configuration?.type === 'realtime' ? configuration.audio?.output?.format : undefined;
}
