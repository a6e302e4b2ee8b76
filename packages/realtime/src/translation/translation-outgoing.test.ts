import { describe, expect, it } from 'vitest';

import { createManualClock } from '../manual-clock.fixture.ts';
import { createTranslationOutgoing } from './translation-outgoing.ts';

/** A socket whose other side reads nothing until it is told to. */
function createLine() {
  const sent: string[] = [];
  let bufferedAmount = 0;
  return {
    sent,
    isOpen: true,
    get bufferedAmount() {
      return bufferedAmount;
    },
    send(text: string) {
      sent.push(text);
      bufferedAmount += text.length;
    },
    read() {
      bufferedAmount = 0;
    },
  };
}

const second = new Int16Array(24_000).fill(1);
const start = (fillSilence = true) => {
  const clock = createManualClock();
  const line = createLine();
  return { clock, line, outgoing: createTranslationOutgoing({ line, fillSilence, ...clock.runtime }) };
};
const bytesIn = (frame: string) => Buffer.from(JSON.parse(frame).audio, 'base64').length;

describe('createTranslationOutgoing', () => {
  it('holds no more than some of what a stalled server does not take, and counts the rest', () => {
    const { line, outgoing } = start();
    let isTaken = true;
    let most = 0;
    for (let index = 0; index < 600; index += 1) {
      isTaken = outgoing.append(second);
      most = Math.max(most, outgoing.bufferedBytes);
    }
    expect(isTaken).toBe(false);
    expect(most).toBeLessThan(2.2 * 1024 * 1024);
    outgoing.end();
    const left = line.sent.reduce((sum, frame) => sum + bytesIn(frame), 0);
    expect(left + outgoing.droppedAudioBytes).toBe(600 * 48_000);
  });

  it('sends no silence to a server that is behind, and goes on when it has caught up', () => {
    const { clock, line, outgoing } = start();
    while (outgoing.append(second));
    const before = outgoing.bufferedBytes;
    clock.advance(300_000);
    expect(outgoing.bufferedBytes).toBe(before);
    line.read();
    clock.advance(1000);
    expect(outgoing.bufferedBytes).toBeLessThan(before);
    expect(outgoing.append(second)).toBe(true);
  });

  it('lets no event overtake the speech before it', () => {
    const { clock, line, outgoing } = start(false);
    while (outgoing.append(second));
    const waiting = line.sent.length;
    outgoing.append(second.subarray(0, 100));
    outgoing.finish();
    expect(line.sent).toHaveLength(waiting);
    line.read();
    clock.advance(1000);
    const types = line.sent.map((frame): string => JSON.parse(frame).type);
    expect(types.indexOf('session.close')).toBe(types.length - 1);
    expect(bytesIn(line.sent.at(-2) ?? '')).toBe(200);
  });

  it('leaves no timer behind', () => {
    const { clock, outgoing } = start();
    clock.advance(1000);
    expect(clock.running).toBeGreaterThan(0);
    outgoing.end();
    expect(clock.running).toBe(0);
  });

  it('takes audio that was encoded elsewhere for audio', () => {
    const { clock, line, outgoing } = start();
    const audio = Buffer.alloc(48_000).toString('base64');
    const id = outgoing.send({ type: 'session.input_audio_buffer.append', audio });
    expect(JSON.parse(line.sent[0] ?? '')).toEqual({ type: 'session.input_audio_buffer.append', audio, event_id: id });
    clock.advance(1100);
    expect(line.sent).toHaveLength(1);
    clock.advance(400);
    expect(line.sent.length).toBeGreaterThan(1);
  });
});
