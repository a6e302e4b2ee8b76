import { createClient } from '@unspool/generated';
import { connectRealtime, type RealtimeEvent, type RealtimeEventOf, type RealtimeSession } from '@unspool/realtime';
import {
  attachPlayback,
  createMarkedSink,
  createPlaybackLedger,
  type HeardItem,
  type PlaybackPiece,
  type PlaybackSink,
} from '@unspool/realtime/playback';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';
import { hasRecordings, listRecordings, readRecording } from './server/testing/recordings.ts';

const apiKey = 'sk-embedded';
const model = 'gpt-realtime';

/** The next event of a type. */
const nextOf = <TType extends RealtimeEvent['type'] & string>(session: RealtimeSession, type: TType) =>
  new Promise<RealtimeEventOf<TType>>((resolve) => {
    const stop = session.on(type, (event) => {
      stop();
      resolve(event);
    });
  });

/** A loudspeaker of 24,000 samples a second that stands still until it is told to go on. */
function createSpeaker() {
  let queued = 0;
  let played = 0;
  const sink: PlaybackSink = {
    write: ({ samples }) => (queued += samples),
    playedSamples: () => played,
    clear() {
      queued = 0;
      return played;
    },
  };
  const play = (milliseconds: number) => {
    const samples = Math.min(queued, milliseconds * 24);
    queued -= samples;
    played += samples;
  };
  return { sink, play, queuedMs: () => Math.floor(queued / 24) };
}

const sayHello = (session: RealtimeSession) => {
  session.send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'One two three four five six' }] },
  });
  session.send({ type: 'response.create' });
};

/** A tone that the server takes for speech. */
const tone = Int16Array.from({ length: 4800 }, (_, index) => Math.sin((index / 24_000) * 440 * 2 * Math.PI) * 12_000);

describe('attachPlayback and the embedded server', () => {
  it('truncates what was half heard when the user speaks, and the server agrees', async () => {
    await using server = await startServer({ apiKey });
    await using session = await connectRealtime(createClient({ apiKey, baseUrl: server.baseUrl }), { model });
    const speaker = createSpeaker();
    const errors: unknown[] = [];
    session.on('error', (event) => errors.push(event));
    const interruptions: (readonly HeardItem[])[] = [];
    const onInterrupted = (items: readonly HeardItem[]) => interruptions.push(items);
    attachPlayback(session, { sink: speaker.sink, onInterrupted });

    const answered = nextOf(session, 'response.done');
    sayHello(session);
    const { response } = await answered;
    const length = speaker.queuedMs();
    expect(length).toBeGreaterThan(400);
    speaker.play(150);

    const truncated = nextOf(session, 'conversation.item.truncated');
    session.appendAudio(tone);
    const itemId = response.output?.[0]?.id;
    expect(await truncated).toMatchObject({ item_id: itemId, audio_end_ms: 150, content_index: 0 });
    expect(interruptions).toMatchObject([[{ itemId, heardMs: 150, receivedMs: length }]]);
    expect(errors).toEqual([]);
  });

  it('deletes what nobody heard of a response that is stopped on the way', async () => {
    await using server = await startServer({ apiKey, eventDelay: 5 });
    await using session = await connectRealtime(createClient({ apiKey, baseUrl: server.baseUrl }), { model });
    const { sink } = createSpeaker();
    const playback = attachPlayback(session, { sink });
    const begun = nextOf(session, 'response.output_audio.delta');
    const over = nextOf(session, 'response.done');
    const deleted = nextOf(session, 'conversation.item.deleted');
    sayHello(session);
    const { item_id } = await begun;
    expect(await playback.interrupt({ cancel: true })).toMatchObject([{ itemId: item_id, heardMs: 0 }]);
    expect(await deleted).toMatchObject({ item_id });
    expect((await over).response.status).toBe('cancelled');
  });

  it('leaves an answer that was heard to its end as it is', async () => {
    await using server = await startServer({ apiKey });
    await using session = await connectRealtime(createClient({ apiKey, baseUrl: server.baseUrl }), { model });
    const line: string[] = [];
    const sink = createMarkedSink({ write: (_piece, mark) => line.push(mark), clear: () => {} });
    const playback = attachPlayback(session, { sink });
    const answered = nextOf(session, 'response.done');
    sayHello(session);
    await answered;
    expect(line.length).toBeGreaterThan(1);
    line.forEach((mark) => sink.echoed(mark));
    expect(await playback.interrupt()).toEqual([]);
  });
});

describe.skipIf(!hasRecordings)('createPlaybackLedger and recorded sessions', () => {
  const received = (path: string): readonly RealtimeEvent[] =>
    readRecording(path)
      .trim()
      .split('\n')
      .map((line): { readonly direction?: string; readonly data?: RealtimeEvent } => JSON.parse(line))
      .flatMap(({ direction, data }) => (direction === 'received' && data !== undefined ? [data] : []));

  it.each(listRecordings('realtime'))('%s: every piece is handed over, and none is left when all was heard', (path) => {
    const events = received(path);
    const ledger = createPlaybackLedger();
    const pieces: PlaybackPiece[] = [];
    for (const event of events) {
      for (const effect of ledger.receive(event, { samples: 0, at: 0 })) {
        expect(effect.kind).toBe('play');
        if (effect.kind === 'play') pieces.push(effect.piece);
      }
    }
    const bytes = new Map<string, number>();
    for (const event of events) {
      if (event.type !== 'response.output_audio.delta') continue;
      bytes.set(event.item_id, (bytes.get(event.item_id) ?? 0) + Buffer.from(event.delta, 'base64').length);
    }
    const samples = pieces.reduce((sum, piece) => sum + piece.samples, 0);
    expect(samples).toBe([...bytes.values()].reduce((sum, length) => sum + Math.floor(length / 2), 0));
    expect(ledger.interrupt({ samples, at: 60_000 })).toEqual([]);
  });

  it.each(listRecordings('realtime'))('%s: an interruption in the middle names one item at most in part', (path) => {
    const ledger = createPlaybackLedger();
    let samples = 0;
    const begun = new Set<string>();
    for (const event of received(path)) {
      for (const effect of ledger.receive(event, { samples: 0, at: 0 })) {
        if (effect.kind !== 'play') continue;
        samples += effect.piece.samples;
        begun.add(effect.piece.itemId);
      }
    }
    const middle = { samples: Math.floor(samples / 2), at: 60_000 };
    expect(ledger.interrupt(middle)).toEqual(begun.size === 0 ? [] : [{ kind: 'clear' }]);
    const { items, effects } = ledger.cleared(middle);
    expect(items.map(({ itemId }) => itemId)).toEqual([...begun].slice(begun.size - items.length));
    expect(items.filter(({ heardMs }) => heardMs > 0).length).toBeLessThanOrEqual(1);
    expect(effects).toHaveLength(items.length);
  });
});
