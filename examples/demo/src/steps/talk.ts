import { commitAudio, connectRealtime, respond, type ResponseHandle } from '@unspool/realtime';
import { toPcm16Samples } from '@unspool/realtime/audio';
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
        turnDetection: null,
      },
    });
    const tone = makeTone(440, 1);
    session.appendAudio(tone);
    await commitAudio(session);
    const { samples, transcript } = await hearAnswer(respond(session));
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

/** Collects the audio and the transcript of a response. */
async function hearAnswer(response: ResponseHandle): Promise<Answer> {
  const [audio, text] = await Promise.all([collect(response.audio()), collect(response.text())]);
  const { status } = await response.done;
  expect(status === 'completed', `The response ended as ${status}.`);
  return { samples: toPcm16Samples(Buffer.concat(audio)), transcript: text.join('') };
}

async function collect<TPiece>(pieces: AsyncIterable<TPiece>): Promise<TPiece[]> {
  const collected: TPiece[] = [];
  for await (const piece of pieces) collected.push(piece);
  return collected;
}
