import {
  connectRealtime,
  type ConnectRealtimeOptions,
  type RealtimeSession,
  type RealtimeSessionSettings,
  stayUp,
} from '@unspool/realtime';
import { aLaw, muLaw } from '@unspool/realtime/audio';
import { createConversation } from '@unspool/realtime/conversation';
import { attachAudio, createMicrophone, createPlayer } from '@unspool/realtime/browser';

import type { Lab, LabSession } from '../lab.ts';
import { block, wait } from './sound.ts';
import { toFailure } from './to-failure.ts';
import { createTap, type Tap } from './tap.ts';

/** Tones pass as they are. */
const unprocessed = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

function openSession(
  { baseUrl, token }: LabSession,
  session: RealtimeSessionSettings = {},
  options: Pick<ConnectRealtimeOptions, 'reconnect'> = {},
): Promise<RealtimeSession> {
  // The key is the test's own.
  const settings = { ...options, model: 'gpt-realtime', session, allowKeyInBrowser: true };
  return connectRealtime({ token, baseUrl }, settings);
}

export const record: Lab['record'] = async ({ seconds, blockMs = 0, ...where }) => {
  const session = await openSession(where, { turnDetection: null });
  const microphone = await createMicrophone({ constraints: unprocessed });
  microphone.listen((frame) => session.appendAudio(frame));
  await wait(500);
  block(blockMs);
  await wait(seconds * 1000 - 500 - blockMs);
  await microphone.stop();
  await session.close();
};

export const listen: Lab['listen'] = async ({ seconds, format }) => {
  const codec = format === 'audio/pcmu' ? muLaw : aLaw;
  const microphone = await createMicrophone({ codec, constraints: unprocessed });
  const frames: number[][] = [];
  microphone.listen((frame) => frames.push([...frame]));
  await wait(seconds * 1000);
  await microphone.stop();
  return frames;
};

export const converse: Lab['converse'] = async (where) => {
  const session = await openSession(where);
  const microphone = await createMicrophone({ constraints: unprocessed });
  const player = await createPlayer();
  const tap = await createTap(player);
  const audio = attachAudio(session, { microphone, player });
  session.send({ type: 'response.create' });
  const silentAt = await untilSilent(tap);
  const latencyMs = player.outputLatencyMs;
  await audio.stop();
  await session.close();
  const heard = tap.join();
  const frames = heard.findLastIndex((sample) => sample !== 0) - heard.findIndex((sample) => sample !== 0);
  return { silentAt, heardMs: (frames * 1000) / player.output.context.sampleRate, latencyMs };
};

export const survive: Lab['survive'] = async (where) => {
  const session = await openSession(where, {}, { reconnect: stayUp({ conversation: createConversation() }) });
  const [microphone, player] = await Promise.all([createMicrophone({ constraints: unprocessed }), createPlayer()]);
  const audio = attachAudio(session, { microphone, player });
  const news: string[] = [];
  session.on('error', ({ error }) => news.push(error.message));
  const restored = await session.once('connection.restored');
  news.push(`${restored.type} after ${restored.cause}`);
  await wait(1500);
  session.send({ type: 'response.create' });
  await session.once('response.done');
  while (player.queuedMs > 0) await wait(20);
  const played = player.playedSamples();
  await audio.stop();
  await session.close();
  return { news, played };
};

/** When the sound ended for good: the first of 100 silent blocks after it. */
async function untilSilent({ blocks }: Tap): Promise<number> {
  for (;;) {
    await wait(20);
    const last = blocks.findLastIndex(({ samples }) => samples.some((sample) => sample !== 0));
    const next = blocks[last + 1];
    if (last >= 0 && next !== undefined && blocks.length - last > 100) return next.at;
  }
}

export const connect: Lab['connect'] = async (where) => {
  try {
    const session = await openSession(where);
    await session.close();
    return 'connected';
  } catch (error) {
    return toFailure(error);
  }
};
