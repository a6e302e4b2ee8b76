import type { Client } from '@unspool/generated';
import { expectTypeOf } from 'vitest';

import { connectTranslation, createTranslatedAudioDecoder, type TranslationEvent } from './index.ts';

declare const client: Client<'realtime'>;

const session = await connectTranslation(client, {
  model: 'gpt-realtime-translate',
  session: { audio: { output: { language: 'fr' }, input: { transcription: null } } },
});
expectTypeOf(session.configuration.expires_at).toEqualTypeOf<number>();
const decode = createTranslatedAudioDecoder();
session.on('session.output_audio.delta', (event) => expectTypeOf(decode(event).samples).toExtend<Int16Array>());
session.on('*', (event) => expectTypeOf(event).toEqualTypeOf<TranslationEvent>());
session.on('session.of.later', (event) => expectTypeOf(event['member']).toEqualTypeOf<unknown>());
session.send({ type: 'session.close' });
for await (const event of session) {
  if (event.type === 'session.input_transcript.delta') expectTypeOf(event.delta).toEqualTypeOf<string>();
}

// @ts-expect-error there are no responses
session.send({ type: 'response.create' });
// @ts-expect-error a model is needed
void connectTranslation(client, {});
// @ts-expect-error translations have no voice
void connectTranslation(client, { model: 'm', session: { voice: 'marin' } });
