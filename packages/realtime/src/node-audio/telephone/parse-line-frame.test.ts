import { describe, expect, it } from 'vitest';

import { parseLineFrame } from './parse-line-frame.ts';

describe('parseLineFrame', () => {
  it.each([
    {
      name: 'a start as Twilio sends it',
      frame: {
        event: 'start',
        sequenceNumber: '1',
        start: {
          accountSid: 'AC1',
          streamSid: 'MZ1',
          callSid: 'CA1',
          tracks: ['inbound'],
          mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
          customParameters: { name: 'Ada', n: 7 },
        },
        streamSid: 'MZ1',
      },
      want: {
        kind: 'start',
        call: { streamId: 'MZ1', callId: 'CA1', parameters: { name: 'Ada' }, encoding: 'mu-law' },
      },
    },
    {
      name: 'a start with snake_case members',
      frame: {
        event: 'start',
        start: { call_control_id: 'v3:1', media_format: { encoding: 'PCMA', sample_rate: 8000, channels: 1 } },
        stream_id: 's1',
      },
      want: { kind: 'start', call: { streamId: 's1', callId: 'v3:1', parameters: {}, encoding: 'a-law' } },
    },
    {
      name: 'a start that says nothing',
      frame: { event: 'start' },
      want: { kind: 'start', call: { streamId: undefined, callId: undefined, parameters: {}, encoding: 'mu-law' } },
    },
    {
      name: 'sound of another kind',
      frame: { event: 'start', start: { media_format: { encoding: 'OPUS', sample_rate: 16_000 } } },
      want: { kind: 'unsupported', encoding: 'OPUS at 16000' },
    },
    {
      name: 'sound',
      frame: { event: 'media', media: { track: 'inbound', payload: '/38A' } },
      want: { kind: 'media', audio: Buffer.of(0xff, 0x7f, 0) },
    },
    {
      name: 'its own sound',
      frame: { event: 'media', media: { track: 'outbound', payload: '/38A' } },
      want: { kind: 'other' },
    },
    {
      name: 'sound that is no base64',
      frame: { event: 'media', media: { payload: '/3' } },
      want: { kind: 'malformed' },
    },
    { name: 'no sound', frame: { event: 'media' }, want: { kind: 'malformed' } },
    { name: 'a mark', frame: { event: 'mark', mark: { name: 'played-1' } }, want: { kind: 'mark', name: 'played-1' } },
    {
      name: 'a key',
      frame: { event: 'dtmf', dtmf: { track: 'inbound_track', digit: '#' } },
      want: { kind: 'digit', digit: '#' },
    },
    { name: 'the end', frame: { event: 'stop', stop: { callSid: 'CA1' } }, want: { kind: 'stop' } },
    { name: 'a greeting', frame: { event: 'connected', protocol: 'Call', version: '1.0.0' }, want: { kind: 'other' } },
    { name: 'a name of an object', frame: { event: 'toString' }, want: { kind: 'other' } },
    { name: 'no event', frame: { media: {} }, want: { kind: 'malformed' } },
  ])('reads $name', ({ frame, want }) => {
    expect(parseLineFrame(JSON.stringify(frame))).toEqual(want);
  });

  it.each(['', '{', 'null', '7', undefined, Buffer.from('{}')])('reads %j as malformed', (data) => {
    expect(parseLineFrame(data)).toEqual({ kind: 'malformed' });
  });
});
