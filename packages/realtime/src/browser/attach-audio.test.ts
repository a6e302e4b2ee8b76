import { describe, expect, it } from 'vitest';

import { connectRealtime } from '../connect-realtime.node.ts';
import { createManualSink } from '../playback/manual-sink.fixture.ts';
import { audioDone, speech, truncate } from '../playback/playback-events.fixture.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';
import { attachAudio } from './attach-audio.ts';
import type { Microphone, MicrophoneFrame } from './microphone/microphone.ts';
import type { Player } from './player/player.ts';

/** A microphone without a device: it says what it is told to, and has some of a frame left when it is stopped. */
function createVoice(format: Microphone['format'] = 'audio/pcm') {
  const listeners = new Set<(frame: MicrophoneFrame) => void>();
  const say = (frame: MicrophoneFrame) => listeners.forEach((listener) => listener(frame));
  const stops: string[] = [];
  const microphone = {
    format,
    level: 0,
    muted: false,
    stream: undefined as unknown as MediaStream, // Nobody asks for it.
    listen(listener: (frame: MicrophoneFrame) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async stop() {
      if (stops.push('microphone') === 1) say(new Int16Array(7));
    },
  } satisfies Microphone;
  return { microphone, say, stops, isHeard: () => listeners.size > 0 };
}

/** A player without a loudspeaker: it plays when it is told to. */
function createLoudspeaker(stops: string[]) {
  const sink = createManualSink();
  const player = {
    ...sink,
    volume: 1,
    output: undefined as unknown as AudioNode, // Nobody asks for it.
    queuedMs: 0,
    outputLatencyMs: 40,
    running: Promise.resolve(),
    clear: async () => sink.clear(),
    interrupt: async () => [],
    stop: async () => void stops.push('player'),
  } satisfies Player;
  return { player, sink };
}

/** A session with a server that a test drives, and all that is joined to it. */
async function open(options: { readonly duplex?: 'half'; readonly format?: Microphone['format'] } = {}) {
  let peer: Peer | undefined;
  const server = await startServer(async (connected) => {
    peer = connected;
    await acknowledge(connected);
  });
  const session = await connectRealtime(clientOf(server), { model: 'gpt-realtime', session: {} });
  const { microphone, say, stops, isHeard } = createVoice(options.format);
  const { player, sink } = createLoudspeaker(stops);
  const faults: unknown[] = [];
  const attach = () =>
    attachAudio(session, { microphone, player, duplex: options.duplex, onFault: (fault) => faults.push(fault) });
  const appended = () =>
    (peer?.received ?? []).flatMap((event) =>
      event.type === 'input_audio_buffer.append' ? [Buffer.from(event.audio, 'base64').length / 2] : [],
    );
  const release = async () => {
    await session.close();
    await server[Symbol.asyncDispose]();
  };
  const told = (frame: object) => peer?.send(frame);
  return {
    session,
    attach,
    say,
    stops,
    isHeard,
    sink,
    faults,
    appended,
    told,
    peer: () => peer,
    [Symbol.asyncDispose]: release,
  };
}

const frame = () => new Int16Array(480);

describe('attachAudio', () => {
  it('sends the microphone, to the last sample', async () => {
    await using voice = await open();
    const audio = voice.attach();
    voice.say(frame());
    voice.say(frame());
    await audio.stop();
    voice.say(frame());
    await expect.poll(voice.appended).toEqual([480, 480, 7]);
  });

  it('tells the server what was heard when the user speaks, less what was on its way to the loudspeaker', async () => {
    await using voice = await open();
    voice.attach();
    voice.told(speech({ item: 'item_1' }, 1000));
    await expect.poll(() => voice.sink.pieces.length).toBe(1);
    voice.sink.play(300);
    voice.told({
      type: 'input_audio_buffer.speech_started',
      event_id: 'event_9',
      item_id: 'item_0',
      audio_start_ms: 0,
    });
    const wanted = truncate('item_1', 260);
    await expect.poll(() => voice.peer()?.received.at(-1)).toMatchObject(wanted.kind === 'send' ? wanted.event : {});
  });

  it('shuts the microphone while an answer is heard, with half duplex', async () => {
    await using voice = await open({ duplex: 'half' });
    const audio = voice.attach();
    voice.told(speech({ item: 'item_1' }, 100));
    voice.told(audioDone({ item: 'item_1' }));
    await expect.poll(() => voice.sink.pieces.length).toBe(1);
    expect(audio.mayListen()).toBe(false);
    voice.say(frame());
    voice.sink.play(100);
    await expect.poll(audio.mayListen).toBe(true);
    voice.say(new Int16Array(960));
    await expect.poll(voice.appended).toEqual([480, 480]);
  });

  it('tells the server what was heard of an answer that is on when it stops', async () => {
    await using voice = await open();
    const audio = voice.attach();
    voice.told(speech({ item: 'item_1' }, 1000));
    await expect.poll(() => voice.sink.pieces.length).toBe(1);
    voice.sink.play(500);
    await audio.stop();
    const types = () => voice.peer()?.received.map(({ type }) => type);
    await expect.poll(types).toEqual(expect.arrayContaining(['response.cancel', 'conversation.item.truncate']));
  });

  it('stops once, whoever stops it, and lets the session go on', async () => {
    await using voice = await open();
    const audio = voice.attach();
    await Promise.all([audio.stop(), audio.stop()]);
    expect(voice.stops).toEqual(['microphone', 'player']);
    expect(voice.isHeard()).toBe(false);
    expect(() => voice.session.send({ type: 'response.create' })).not.toThrow();
  });

  it('stops when the session ends, which is no fault', async () => {
    await using voice = await open();
    voice.attach();
    voice.say(new Int16Array(473)); // The last seven samples come after the end, and make it a frame.
    await voice.session.close();
    await expect.poll(() => voice.stops).toEqual(['microphone', 'player']);
    expect(voice.isHeard()).toBe(false);
    expect(voice.faults).toEqual([]);
  });

  it('reports a frame that the session does not take, and hears no more', async () => {
    await using voice = await open();
    voice.attach();
    voice.say([] as unknown as Int16Array<ArrayBuffer>); // No microphone gives one.
    voice.say(frame());
    expect(voice.faults).toEqual([expect.any(TypeError)]);
    expect(voice.isHeard()).toBe(false);
  });

  it('refuses a microphone that speaks another format than the session hears', async () => {
    await using voice = await open({ format: 'audio/pcmu' });
    expect(voice.attach).toThrow(
      new TypeError(
        'The session hears audio/pcm, the microphone gives audio/pcmu: createMicrophone({ codec }) takes muLaw, aLaw or none.',
      ),
    );
  });
});
