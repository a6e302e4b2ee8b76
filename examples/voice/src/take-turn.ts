import type { Client } from '@unspool/generated';
import { commitAudio, connectRealtime, type RealtimeSession, respond } from '@unspool/realtime';
import { createWavSink, readAudio } from '@unspool/realtime/node';
import { attachPlayback } from '@unspool/realtime/playback';
import type { VoiceSettings } from './read-arguments.ts';

/** What came of a turn. */
export interface Turn {
  /** Seconds that were said. */
  readonly saidSeconds: number;
  /** Seconds that were answered. */
  readonly answeredSeconds: number;
  readonly transcript: string;
  /** Milliseconds from the last of the question to the first of the answer. */
  readonly waitedMs: number;
}

const sampleRate = 24_000;

/**
 * Says a file to a model and writes what it answers: one turn, without turn detection, since the file says where the question
 * ends. Rejects when there is no answer in sound; no file is left behind then but an empty one.
 */
export async function takeTurn(client: Client<'realtime'>, settings: VoiceSettings): Promise<Turn> {
  const { input, output, model, voice, instructions } = settings;
  await using session = await connectRealtime(client, {
    model,
    session: { voice, instructions, outputModalities: ['audio'], turnDetection: null },
  });
  const said = await say(session, input);
  const sink = createWavSink(output, { clock: 'drained' });
  attachPlayback(session, { sink });
  try {
    await commitAudio(session);
    const asked = performance.now();
    const response = respond(session);
    const first = session.once('response.output_audio.delta').then(() => performance.now());
    first.catch(() => {}); // Without sound it fails with the session; the response tells why.
    let transcript = '';
    for await (const delta of response.text()) transcript += delta;
    const { status } = await response.done;
    if (status !== 'completed') throw new Error(`The answer ended as ${status ?? 'nothing'}.`);
    const answered = sink.playedSamples();
    if (answered === 0) throw new Error('The answer has no sound.');
    const waitedMs = (await first) - asked;
    return { saidSeconds: said / sampleRate, answeredSeconds: answered / sampleRate, transcript, waitedMs };
  } finally {
    await sink.close();
  }
}

/** Sends a file no faster than the server takes it. Returns how many samples it has. */
async function say(session: RealtimeSession, file: string): Promise<number> {
  let samples = 0;
  for await (const frame of readAudio(file)) {
    samples += frame.length;
    if (!session.appendAudio(frame)) await session.once('connection.drained');
  }
  return samples;
}
