import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { InputFormat } from './audio-input.ts';
import { createLine, createTestOutbox } from './line.fixture.ts';
import { createOutgoing } from './outgoing.ts';

const create = (format: InputFormat = 'pcm16') => {
  const { outbox } = createTestOutbox({ highWater: 10_000_000, control: 100_000_000 });
  const line = createLine();
  outbox.attach(line);
  const outgoing = createOutgoing({ outbox, frameMs: 20, format: () => format });
  return { outgoing, outbox, line, events: () => line.sent.map((text): RealtimeClientEvent => JSON.parse(text)) };
};

/** Types in order, runs of audio as their bytes. */
const summarize = (events: readonly RealtimeClientEvent[]) =>
  events.map((event) =>
    event.type === 'input_audio_buffer.append' ? Buffer.from(event.audio, 'base64').length : event.type,
  );

describe('createOutgoing', () => {
  it('sends the part of a frame before a commit, and forgets it on a clear', () => {
    const { outgoing, events } = create();
    outgoing.appendAudio(new Uint8Array(965));
    outgoing.send({ type: 'input_audio_buffer.commit' });
    outgoing.appendAudio(new Uint8Array(961));
    outgoing.send({ type: 'input_audio_buffer.clear' });
    outgoing.appendAudio(new Uint8Array(960));
    expect(summarize(events())).toEqual([960, 4, 'input_audio_buffer.commit', 960, 'input_audio_buffer.clear', 960]);
  });

  it('sends the part of a frame when asked to', () => {
    const { outgoing, events } = create();
    outgoing.appendAudio(new Uint8Array(100));
    outgoing.flushAudio();
    expect(summarize(events())).toEqual([100]);
  });

  it('counts the milliseconds for the next commit, those held and those sent as events included', () => {
    const { outgoing } = create();
    outgoing.appendAudio(new Uint8Array(960 + 48));
    expect(outgoing.uncommittedMs).toBe(21);
    outgoing.send({ type: 'input_audio_buffer.append', audio: Buffer.alloc(4801).toString('base64') });
    expect(outgoing.uncommittedMs).toBe(21 + 4801 / 48);
    outgoing.send({ type: 'input_audio_buffer.commit' });
    expect(outgoing.uncommittedMs).toBe(0);
    outgoing.appendAudio(new Uint8Array(480));
    outgoing.send({ type: 'input_audio_buffer.clear' });
    expect(outgoing.uncommittedMs).toBe(0);
  });

  it('counts G.711 by eight bytes a millisecond', () => {
    const { outgoing } = create('g711');
    outgoing.appendAudio(new Uint8Array(808));
    expect(outgoing.uncommittedMs).toBe(101);
  });

  it('keeps the order of audio and of audio events', () => {
    const { outgoing, events } = create();
    outgoing.appendAudio(Uint8Array.of(1, 2));
    outgoing.send({ type: 'input_audio_buffer.append', audio: 'AwQ=' });
    outgoing.appendAudio(new Uint8Array(960).fill(5));
    const [first, second, third] = events();
    expect([first, second]).toEqual([
      { type: 'input_audio_buffer.append', audio: 'AQI=' },
      { type: 'input_audio_buffer.append', audio: 'AwQ=' },
    ]);
    expect(summarize(third === undefined ? [] : [third])).toEqual([960]);
  });

  it('sends what came before a change of format before it', () => {
    const { outgoing, events } = create();
    outgoing.appendAudio(Uint8Array.of(1, 2));
    outgoing.send({ type: 'session.update', session: { type: 'realtime', instructions: 'Be brief.' } });
    outgoing.send({
      type: 'session.update',
      session: { type: 'realtime', audio: { input: { format: { type: 'audio/pcmu' } } } },
    });
    expect(summarize(events())).toEqual(['session.update', 2, 'session.update']);
  });

  it('refuses audio events above 15 MiB, and takes those up to it', () => {
    const { outgoing, line } = create();
    const most = 'A'.repeat(15 * 1024 * 1024);
    expect(() => outgoing.send({ type: 'input_audio_buffer.append', audio: `${most}AAAA` })).toThrow(
      /^input_audio_buffer\.append takes 15728640 characters of base64, not 15728644\./,
    );
    expect(line.sent).toEqual([]);
    outgoing.send({ type: 'input_audio_buffer.append', audio: most });
    expect(line.sent).toHaveLength(1);
  });

  it.each([[{ type: 'input_audio_buffer.append' }], [{ type: 'input_audio_buffer.append', audio: 3 }], [{}], [null]])(
    'refuses %j',
    (event) => {
      // @ts-expect-error what callers without types may pass
      expect(() => create().outgoing.send(event)).toThrow(TypeError);
    },
  );

  it('takes events of later versions', () => {
    const { outgoing, line } = create();
    // @ts-expect-error a type that the document does not know yet
    outgoing.send({ type: 'toString' });
    expect(line.sent).toEqual(['{"type":"toString"}']);
  });

  it('brings all audio before a commit out before it, whatever the cuts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant('commit' as const), fc.nat({ max: 2000 })), { maxLength: 20 }),
        (steps) => {
          const { outgoing, events } = create('g711');
          const expected: (number | string)[] = [0];
          for (const step of steps) {
            if (step === 'commit') outgoing.send({ type: 'input_audio_buffer.commit' });
            else outgoing.appendAudio(new Uint8Array(step));
            if (step === 'commit') expected.push(step, 0);
            else expected.push(Number(expected.pop()) + step);
          }
          outgoing.flushAudio();
          const actual: (number | string)[] = [0];
          for (const one of summarize(events())) {
            if (typeof one === 'number') actual.push(Number(actual.pop()) + one);
            else actual.push('commit', 0);
          }
          expect(actual).toEqual(expected);
        },
      ),
    );
  });
});
