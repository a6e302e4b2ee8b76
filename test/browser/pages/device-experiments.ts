import { createMicrophone, createPlayer } from '@unspool/realtime/browser';

import type { Lab } from '../lab.ts';
import { wait } from './sound.ts';
import { toFailure } from './to-failure.ts';

/** Puts another function in the place of the browser's; returns what puts it back. */
function replaceGetUserMedia(
  replace: (real: MediaDevices['getUserMedia']) => MediaDevices['getUserMedia'],
): () => void {
  const { mediaDevices } = navigator;
  const real = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = replace(real);
  return () => (mediaDevices.getUserMedia = real);
}

/** Notes the contexts that are opened from now on; returns what puts the browser's own back. */
function watchContexts(note: (context: AudioContext, options?: AudioContextOptions) => void): () => void {
  const Real = globalThis.AudioContext;
  globalThis.AudioContext = class extends Real {
    constructor(options?: AudioContextOptions) {
      super(options);
      note(this, options);
    }
  };
  return () => (globalThis.AudioContext = Real);
}

export const open: Lab['open'] = async (what, options = {}) => {
  const streams: MediaStream[] = [];
  const contexts: AudioContext[] = [];
  const restoreContexts = watchContexts((context) => contexts.push(context));
  const restoreDevices = replaceGetUserMedia((real) => async (constraints) => {
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
  const result = await (what === 'microphone' ? createMicrophone(options) : createPlayer(options)).then(
    async (opened) => {
      await opened.stop();
      return 'opened' as const;
    },
    toFailure,
  );
  restoreDevices();
  restoreContexts();
  const tracks = streams.flatMap((stream) => stream.getTracks());
  if (tracks.some(({ readyState }) => readyState === 'live')) throw new Error('The device is still held.');
  if (contexts.some(({ state }) => state !== 'closed')) throw new Error('A context is still open.');
  return result;
};

export const abandon: Lab['abandon'] = async () => {
  const streams: MediaStream[] = [];
  const restore = replaceGetUserMedia((real) => async (constraints) => {
    await wait(200); // As long as the user takes to answer.
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
  const controller = new AbortController();
  setTimeout(() => controller.abort('changed my mind'), 50);
  const reason = await createMicrophone({ signal: controller.signal }).catch((error: unknown) => error);
  await wait(400);
  restore();
  return { reason, tracks: streams.flatMap((stream) => stream.getTracks().map(({ readyState }) => readyState)) };
};

export const refuse: Lab['refuse'] = async () => {
  const { prototype } = AudioContext;
  const { createMediaStreamSource } = prototype;
  prototype.createMediaStreamSource = function refuseSource(stream) {
    createMediaStreamSource.call(this, stream);
    throw new DOMException('Another rate.', 'NotSupportedError');
  };
  try {
    return await open('microphone');
  } finally {
    prototype.createMediaStreamSource = createMediaStreamSource;
  }
};

export const lose: Lab['lose'] = async ({ hasAnother, isStopped = false }) => {
  const news: string[] = [];
  const microphone = await createMicrophone({
    onDeviceChange: ({ kind }) => news.push(`another ${kind}`),
    onLost: (error) => news.push(toFailure(error).code ?? 'unknown'),
  });
  let framesAfter = 0;
  microphone.muted = true;
  const restore = replaceGetUserMedia((real) =>
    hasAnother ? real : () => Promise.reject(new DOMException('', 'NotFoundError')),
  );
  // No program can pull a plug: the track ends, and says so as it does when somebody pulls it.
  const [track] = microphone.stream.getAudioTracks();
  track?.stop();
  track?.dispatchEvent(new Event('ended'));
  if (isStopped) await microphone.stop();
  await wait(200);
  microphone.listen(() => (framesAfter += 1));
  await wait(300);
  restore();
  const [live] = microphone.stream.getAudioTracks();
  const isMuted = [microphone.muted, live && !live.enabled] as const;
  await microphone.stop();
  return { news, framesAfter, isMuted };
};

/** Counts how often processors are told to stop from now on. */
function countStops(): () => number {
  let stops = 0;
  const { prototype } = MessagePort;
  const { postMessage } = prototype;
  prototype.postMessage = function count(message: unknown, transfer?: StructuredSerializeOptions | Transferable[]) {
    if (message === 'stop') stops += 1;
    postMessage.call(this, message, transfer as StructuredSerializeOptions); // One of its two signatures stands for both.
  };
  return () => stops;
}

export const share: Lab['share'] = async () => {
  const countStopped = countStops();
  const context = new AudioContext();
  const microphones = await Promise.all([createMicrophone({ context }), createMicrophone({ context, frameMs: 40 })]);
  const player = await createPlayer({ context });
  const frames = [0, 0];
  for (const [index, microphone] of microphones.entries()) {
    microphone.listen(() => void (frames[index] = (frames[index] ?? 0) + 1));
  }
  await context.resume();
  const format = { type: 'audio/pcm', sampleRate: 24_000, bytesPerSample: 2 } as const;
  const audio = new Uint8Array(4800);
  player.write({ responseId: 'resp', itemId: 'item', contentIndex: 0, format, audio, samples: 2400 });
  await wait(1000);
  const played = player.playedSamples();
  const restore = replaceGetUserMedia(() => () => Promise.reject(new DOMException('', 'NotAllowedError')));
  const refused = await createMicrophone({ context }).then(() => 'opened' as const, toFailure);
  restore();
  const stops = [countStopped()];
  await Promise.all([...microphones, player].map((each) => each.stop()));
  stops.push(countStopped());
  const { state } = context;
  await context.close();
  return { frames, played, refused, stops, state };
};

export const countRates: Lab['countRates'] = async () => {
  const rates: (number | undefined)[] = [];
  const restore = watchContexts((_, options) => rates.push(options?.sampleRate));
  const [microphone, player] = await Promise.all([createMicrophone(), createPlayer()]);
  await Promise.all([microphone.stop(), player.stop()]);
  restore();
  return rates;
};

/** A listener that fails, which the page has heard enough of. */
function createFailing(): () => void {
  addEventListener('error', (event) => event.preventDefault());
  return () => {
    throw new Error('A listener that fails keeps no frame from the others.');
  };
}

export const mute: Lab['mute'] = async () => {
  const microphone = await createMicrophone({ constraints: { echoCancellation: false, noiseSuppression: false } });
  let frames = 0;
  microphone.listen(createFailing());
  microphone.listen(() => (frames += 1));
  // The device beeps for some milliseconds, twice a second.
  const watch = async (): Promise<number> => {
    let loudest = 0;
    const watching = setInterval(() => (loudest = Math.max(loudest, microphone.level)), 5);
    await wait(1200);
    clearInterval(watching);
    return loudest;
  };
  const heard = await watch();
  microphone.muted = true;
  await wait(100);
  frames = 0;
  const muted = await watch();
  await microphone.stop();
  return { heard, muted, frames };
};
