import { MessageChannel } from 'node:worker_threads';

import { afterEach, describe, expect, it } from 'vitest';

import { muLaw } from '../../audio/mu-law.ts';
import type { PlaybackPiece } from '../../playback/playback-sink.ts';
import type { PlayoutCommand, PlayoutNews } from '../worklet/messages.ts';
import { createPlayerQueue } from './player-queue.ts';
import type { PlayerOptions } from './player.ts';

const pcm = { type: 'audio/pcm', sampleRate: 24_000, bytesPerSample: 2 } as const;

/** A piece of so many milliseconds. */
function piece(itemId: string, milliseconds: number): PlaybackPiece {
  const samples = milliseconds * 24;
  const audio = new Uint8Array(samples * 2);
  return { responseId: 'resp', itemId, contentIndex: 0, format: pcm, audio, samples };
}

/** A queue, and the end of the port where a processor would be. */
function createQueue(options: Pick<PlayerOptions, 'codecs' | 'maxQueuedMs' | 'onQueue'> = {}) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1);
  const commands: PlayoutCommand[] = [];
  port2.on('message', (command: PlayoutCommand) => commands.push(command));
  const queue = createPlayerQueue(port1 as unknown as MessagePort, options); // Node's has the same members.
  const tell = async (news: PlayoutNews) => {
    port2.postMessage(news);
    await settled();
  };
  const { sink, end } = queue;
  return { queue: { ...sink, end, queuedMs: () => queue.queuedMs }, commands, tell };
}

const ports: { close(): void }[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** Messages have arrived on both sides. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('createPlayerQueue', () => {
  it('clears although who is told of the queue throws', async () => {
    const { queue, commands } = createQueue({
      onQueue: () => {
        throw new Error('mine');
      },
    });
    queue.write(piece('a', 20));
    void queue.clear();
    await settled();
    expect(commands.at(-1)).toBe('clear');
  });

  it('hands over samples and says what waits', async () => {
    const { queue, commands, tell } = createQueue();
    const audio = Uint8Array.of(9, 1, 0, 0xff, 0xff).subarray(1); // A view at an odd place.
    queue.write({ ...piece('a', 0), audio, samples: 2 });
    queue.write(piece('a', 100));
    expect(queue.queuedMs()).toBeCloseTo(100, 0);
    await tell({ played: 2 + 600, isCleared: false });
    expect(queue.queuedMs()).toBe(75);
    expect(queue.playedSamples()).toBe(602);
    expect(commands[0]).toEqual({ rate: 24_000, samples: Int16Array.of(1, -1) });
  });

  it('plays no more than the piece where the page has a Buffer, whose slices are views', async () => {
    const { queue, commands } = createQueue();
    queue.write({ ...piece('a', 0), audio: Buffer.from('AQD//w==', 'base64'), samples: 2 });
    await settled();
    expect(commands).toEqual([{ rate: 24_000, samples: Int16Array.of(1, -1) }]);
  });

  it('tells what was heard of each item that was not over', async () => {
    const { queue, tell } = createQueue();
    for (const [itemId, milliseconds] of [
      ['a', 100],
      ['b', 50],
      ['b', 50],
      ['c', 10],
    ] as const) {
      queue.write(piece(itemId, milliseconds));
    }
    const interruption = queue.interrupt();
    await tell({ played: 130 * 24 + 23, isCleared: true });
    expect(await interruption).toEqual([
      { responseId: 'resp', itemId: 'b', contentIndex: 0, heardMs: 30, receivedMs: 100 },
      { responseId: 'resp', itemId: 'c', contentIndex: 0, heardMs: 0, receivedMs: 10 },
    ]);
  });

  it('begins anew with an item that goes on after a clear', async () => {
    const { queue, tell } = createQueue();
    for (const played of [240, 720]) {
      queue.write(piece('a', 100));
      const interruption = queue.interrupt();
      await tell({ played, isCleared: true });
      expect(await interruption).toMatchObject([{ heardMs: played === 240 ? 10 : 20, receivedMs: 100 }]);
    }
  });

  it('plays G.711 with its codec, and refuses it without', async () => {
    const format = { type: 'audio/pcmu', sampleRate: 8000, bytesPerSample: 1 } as const;
    // The loudest there is, above and below (ITU-T G.711, table 2a).
    const given = { ...piece('a', 0), format, audio: Uint8Array.of(0x80, 0x00), samples: 2 };
    const { queue, commands } = createQueue({ codecs: [muLaw] });
    queue.write(given);
    await settled();
    expect(commands).toEqual([{ rate: 8000, samples: Int16Array.of(32_124, -32_124) }]);
    const deaf = createQueue().queue;
    expect(() => deaf.write(given)).toThrow(/no codec for audio\/pcmu: createPlayer\({ codecs/);
    expect(deaf.queuedMs()).toBe(0);
  });

  it('asks a codec as the object that it is', async () => {
    const codec = { ...muLaw, gain: 3, decode: decodeWithGain };
    function decodeWithGain(this: typeof codec, bytes: Uint8Array) {
      return Int16Array.from(bytes, (byte) => byte * this.gain);
    }
    const { queue, commands } = createQueue({ codecs: [codec] });
    const format = { type: 'audio/pcmu', sampleRate: 8000, bytesPerSample: 1 } as const;
    queue.write({ ...piece('a', 0), format, audio: Uint8Array.of(1, 2), samples: 2 });
    await settled();
    expect(commands).toEqual([{ rate: 8000, samples: Int16Array.of(3, 6) }]);
  });

  it('keeps what is written after a clear apart from what is cleared, before it is answered', async () => {
    const { queue, tell } = createQueue();
    queue.write(piece('a', 100));
    const first = queue.interrupt();
    queue.write(piece('b', 100));
    const second = queue.interrupt();
    queue.write(piece('c', 100));
    await tell({ played: 240, isCleared: false }); // On its way before the clear was.
    expect(queue.queuedMs()).toBe(100);
    await tell({ played: 480, isCleared: true });
    await tell({ played: 720, isCleared: true });
    await tell({ played: 720 + 24, isCleared: false });
    expect(await first).toMatchObject([{ itemId: 'a', heardMs: 20 }]);
    expect(await second).toMatchObject([{ itemId: 'b', heardMs: 10 }]);
    expect(queue.queuedMs()).toBe(99);
  });

  it('passes over what has no room until there is some, and says when its state changes', async () => {
    const states: string[] = [];
    const { queue, commands, tell } = createQueue({ maxQueuedMs: 150, onQueue: (state) => states.push(state) });
    queue.write(piece('a', 100));
    queue.write(piece('a', 100));
    queue.write(piece('a', 100));
    await tell({ played: 250 * 24, isCleared: false });
    queue.write(piece('a', 50));
    await tell({ played: 350 * 24, isCleared: false });
    expect(commands.map((command) => (typeof command === 'object' ? command.samples : command))).toEqual([
      new Int16Array(2400),
      2400,
      2400,
      new Int16Array(1200),
    ]);
    expect(states).toEqual(['playing', 'full', 'playing', 'empty']);
  });

  it('answers clears when it ends, takes nothing later, and tells the processor', async () => {
    const { queue, commands, tell } = createQueue();
    queue.write(piece('a', 100));
    await tell({ played: 240, isCleared: false });
    const clearing = queue.clear();
    queue.end();
    queue.write(piece('b', 100));
    expect(await clearing).toBe(240);
    expect(await queue.interrupt()).toEqual([]);
    await settled();
    expect(commands.slice(1)).toEqual(['clear', 'stop']);
  });
});
