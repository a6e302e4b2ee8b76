import { connectRealtime, type RealtimeSession } from '@unspool/realtime';
import { decodePcm16Base64 } from '@unspool/realtime/audio';
import { makeTone, sampleRate } from '../audio/make-tone.ts';
import { measureSpeech } from '../audio/measure-speech.ts';
import { type DemoStep, expect } from '../step.ts';

export const talk: DemoStep = {
  title: 'Hold a realtime exchange: a tone goes in, speech comes back',
  async run({ client, models }) {
    await using session = await connectRealtime(client, {
      model: models.realtime,
      session: {
        instructions: 'You hear a tone. Say in one short sentence that you heard it.',
        output_modalities: ['audio'],
        audio: { input: { format: { type: 'audio/pcm', rate: sampleRate }, turn_detection: null } },
      },
    });
    const tone = makeTone(440, 1);
    session.appendAudio(tone);
    session.send({ type: 'input_audio_buffer.commit' });
    session.send({ type: 'response.create' });
    const { samples, transcript } = await hearAnswer(session);
    const heard = measureSpeech(samples);
    expect(heard.seconds > 0.2, `Only ${heard.seconds} s of audio came back.`);
    expect(heard.level > 0.01, 'What came back is silence.');
    expect(heard.modulation > 0.2, 'What came back is a steady tone, not speech.');
    return `sent ${tone.length / sampleRate} s of 440 Hz, heard ${heard.seconds.toFixed(1)} s of speech: “${transcript}”`;
  },
};

interface Answer {
  readonly samples: Int16Array;
  readonly transcript: string;
}

/** Collects the audio and the transcript of the next response. */
async function hearAnswer(session: RealtimeSession): Promise<Answer> {
  const pieces: Int16Array[] = [];
  let transcript = '';
  for await (const event of session) {
    if (event.type === 'response.output_audio.delta') pieces.push(decodePcm16Base64(event.delta));
    if (event.type === 'response.output_audio_transcript.delta') transcript += event.delta;
    if (event.type === 'error') throw new Error(`The server objected: ${event.error.code ?? event.error.type}.`);
    if (event.type !== 'response.done') continue;
    expect(event.response.status === 'completed', `The response ended as ${event.response.status}.`);
    break;
  }
  return { samples: Int16Array.from(pieces.flatMap((piece) => [...piece])), transcript };
}
