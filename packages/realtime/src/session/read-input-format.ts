import type { InputFormat } from '../lanes/audio-input.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';

/** PCM16 unless the server says otherwise. Read from its words, so nothing is taken for granted. */
export function readInputFormat(configuration: RealtimeConfiguration | undefined): InputFormat {
  const type = configuration?.audio?.input?.format?.type;
  return type === 'audio/pcmu' || type === 'audio/pcma' ? 'g711' : 'pcm16';
}
