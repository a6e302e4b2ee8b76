import { once } from 'node:events';

import { describe, expect, it } from 'vitest';

import { connectRealtime } from '../connect-realtime.node.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';
import type { RealtimeSessionSettings } from '../session-configuration.ts';
import { attachPlayback, type PlaybackOptions } from './attach-playback.ts';
import type { HeardItem } from './heard-item.ts';
import { createManualSink, type ManualSink } from './manual-sink.fixture.ts';
import { audioDone, created, delta, done, speech } from './playback-events.fixture.ts';

const A = { item: 'item_A' };
const speechStarted = { type: 'input_audio_buffer.speech_started', event_id: 'e', audio_start_ms: 0, item_id: 'u' };

interface Setup extends Partial<PlaybackOptions> {
  readonly sink?: ManualSink;
  readonly session?: RealtimeSessionSettings;
}

/** A session with playback, the server's end of it, and what was reported. */
const start = async ({ sink = createManualSink(), session: settings = {}, ...options }: Setup = {}) => {
  const peers: Peer[] = [];
  const server = await startServer((peer) => {
    peers.push(peer);
    return acknowledge(peer);
  });
  const faults: RealtimeFault[] = [];
  const onFault = (fault: RealtimeFault) => faults.push(fault);
  const session = await connectRealtime(clientOf(server), { model: 'm', session: settings, onFault });
  const [peer] = peers;
  if (peer === undefined) throw new Error('The server has no connection.');
  const interruptions: (readonly HeardItem[])[] = [];
  const onInterrupted = (items: readonly HeardItem[]) => interruptions.push(items);
  const playback = attachPlayback(session, { sink, onInterrupted, now: () => 0, ...options });
  /** Sends events, and waits until the session has read them. */
  const say = async (...events: readonly object[]) => {
    events.forEach((event) => peer.send(event));
    peer.socket.ping();
    await once(peer.socket, 'pong');
  };
  const dispose = () => server[Symbol.asyncDispose]();
  return { session, playback, peer, faults, interruptions, sink, say, [Symbol.asyncDispose]: dispose };
};

describe('attachPlayback', () => {
  it('plays what arrives, and truncates it where the user began to speak', async () => {
    await using test = await start();
    await test.say(created('resp_1'), speech(A, 1000), audioDone(A));
    test.sink.play(320);
    await test.say(speechStarted);
    expect(await test.peer.take('conversation.item.truncate')).toMatchObject({ item_id: 'item_A', audio_end_ms: 320 });
    expect(test.interruptions).toMatchObject([[{ itemId: 'item_A', heardMs: 320, receivedMs: 1000 }]]);
    expect(test.peer.received.map(({ type }) => type)).toEqual(['session.update', 'conversation.item.truncate']);
    expect(test.sink.pieces.map(({ samples }) => samples)).toEqual([24_000]);
    expect(test.faults).toEqual([]);
  });

  it('cancels first where the session leaves it to the caller', async () => {
    const turn_detection = { type: 'server_vad', interrupt_response: false } as const;
    await using test = await start({ session: { type: 'realtime', audio: { input: { turn_detection } } } });
    await test.say(created('resp_1'), speech(A, 1000), speechStarted);
    await test.peer.take('conversation.item.delete');
    expect(test.peer.received.slice(1)).toMatchObject([
      { type: 'response.cancel', response_id: 'resp_1' },
      { type: 'conversation.item.delete', item_id: 'item_A' },
    ]);
  });

  it('leaves speech alone when interrupting is manual, and tells what was heard', async () => {
    await using test = await start({ interruptOn: 'manual' });
    await test.say(created('resp_1'), speech(A, 1000));
    test.sink.play(100);
    await test.say(speechStarted);
    test.sink.play(100);
    expect(await test.playback.interrupt()).toMatchObject([{ itemId: 'item_A', heardMs: 200 }]);
    expect(await test.playback.interrupt()).toEqual([]);
  });

  it('speaks in the format of the session where the response does not tell', async () => {
    const format = { type: 'audio/pcmu' } as const;
    await using test = await start({ session: { type: 'realtime', audio: { output: { format } } } });
    await test.say(delta(A, 800));
    expect(test.sink.pieces).toMatchObject([{ samples: 800, format: { type: 'audio/pcmu', sampleRate: 8000 } }]);
  });

  it('keeps two interruptions apart when the sink is late, and answers in the wrong order', async () => {
    const answers: (() => void)[] = [];
    const late = (played: number) => new Promise<number>((resolve) => answers.push(() => resolve(played)));
    await using test = await start({ sink: createManualSink(late) });
    await test.say(created('resp_1'), speech(A, 1000));
    test.sink.play(100);
    const first = test.playback.interrupt();
    await test.say(speech(A, 1000), created('resp_2'), speech({ response: 'resp_2', item: 'item_B' }, 1000));
    test.sink.play(30);
    const second = test.playback.interrupt();
    for (const answer of answers.toReversed()) {
      answer();
      await test.say();
    }
    expect(await second).toMatchObject([{ itemId: 'item_B', heardMs: 30 }]);
    expect(await first).toMatchObject([{ itemId: 'item_A', heardMs: 100, receivedMs: 1000 }]);
  });

  it('goes by the clock when the sink fails to stop, and says so', async () => {
    const cause = new Error('no device');
    await using test = await start({ sink: createManualSink(() => Promise.reject(cause)) });
    await test.say(created('resp_1'), speech(A, 1000));
    test.sink.play(100);
    await expect(test.playback.interrupt()).rejects.toBe(cause);
    expect(await test.peer.take('conversation.item.truncate')).toMatchObject({ audio_end_ms: 100 });
    await test.say(created('resp_2'), speech({ response: 'resp_2', item: 'item_B' }, 1000), speechStarted);
    await test.peer.take('conversation.item.delete');
    expect(test.faults).toHaveLength(1);
  });

  it('tells what it drops', async () => {
    const dropped: string[] = [];
    await using test = await start({ onDropped: (reason) => dropped.push(reason) });
    await test.say(
      created('resp_1'),
      speechStarted,
      speech(A, 100),
      { ...speech(A, 1), response_id: 1 },
      done('resp_1'),
    );
    expect(dropped).toEqual(['discarded', 'unreadable']);
    expect(await test.peer.take('conversation.item.delete')).toMatchObject({ item_id: 'item_A' });
  });

  it('shuts the microphone with half duplex', async () => {
    let time = 0;
    await using test = await start({ duplex: 'half', now: () => time });
    expect(test.playback.mayListen()).toBe(true);
    await test.say(created('resp_1'), speech(A, 100), done('resp_1'));
    expect(test.playback.mayListen()).toBe(false);
    test.sink.play(100);
    time = 100;
    expect(test.playback.mayListen()).toBe(false);
    time = 300;
    expect(test.playback.mayListen()).toBe(true);
  });

  it('is silent once stopped', async () => {
    await using test = await start();
    test.playback.stop();
    await test.say(created('resp_1'), speech(A, 100), speechStarted);
    expect([test.sink.pieces.length, test.peer.received.length]).toEqual([0, 1]);
  });

  it('rejects when the session is over, and nothing goes uncaught', async () => {
    await using test = await start();
    await test.say(created('resp_1'), speech(A, 100));
    await test.session.close();
    await expect(test.playback.interrupt()).rejects.toMatchObject({ code: 'closed' });
  });
});
