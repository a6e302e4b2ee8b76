import type { Client } from '@unspool/generated';
import { createTranscription, createTranslation } from '@unspool/generated/audio';
import { streamTranscription } from '@unspool/streaming/audio';

export interface Recording {
  readonly file: File;
  readonly model: string;
  readonly signal: AbortSignal;
}

/** ISO 639-1 code of what is spoken; without it the model finds out. */
export type Language = string | undefined;

/** Streams the text of a recording as it is understood. */
export async function followSpeech(
  client: Client<'audio'>,
  { signal, ...recording }: Recording,
  { language, onText }: { readonly language: Language; readonly onText: (text: string) => void },
): Promise<void> {
  const stream = await streamTranscription(client, { ...recording, language }, { signal });
  for await (const event of stream) if (event.type === 'transcript.text.delta') onText(event.delta);
}

/** The text of a recording with its times, as subtitles or as data. */
export async function transcribe(
  client: Client<'audio'>,
  { signal, ...recording }: Recording,
  { language, format }: { readonly language: Language; readonly format: 'srt' | 'vtt' | 'verbose_json' },
): Promise<string> {
  const params = { ...recording, language };
  if (format === 'verbose_json') {
    const timed = await createTranscription(client, { ...params, response_format: format }, { signal });
    return JSON.stringify(timed, undefined, 2);
  }
  return createTranscription(client, { ...params, response_format: format }, { signal });
}

/** What is said in a recording of any language, in English. */
export async function translate(client: Client<'audio'>, { signal, ...recording }: Recording): Promise<string> {
  return (await createTranslation(client, recording, { signal })).text;
}
