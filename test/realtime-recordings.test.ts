import { createValidators, realtimeSchemas, responsesSchemas, vocabularySchemas } from '@unspool/generated/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { hasRecordings, listRecordings, readRecording } from './server/testing/recordings.ts';

interface Frame {
  readonly kind?: 'close';
  readonly direction?: 'sent' | 'received';
  readonly data?: unknown;
}

const validatorOf = createValidators({
  ajv: (options) => new Ajv2020(options),
  sets: [realtimeSchemas, responsesSchemas, vocabularySchemas],
  unknownMembers: 'tolerated',
});
const isSent = validatorOf('RealtimeClientEvent');
const isReceived = validatorOf('RealtimeServerEvent');

describe.skipIf(!hasRecordings)('recorded realtime sessions', () => {
  it.each(listRecordings('realtime'))('%s fits the types of events, nulls included', (path) => {
    const frames = readRecording(path)
      .trim()
      .split('\n')
      .map((line): Frame => JSON.parse(line))
      .filter((frame) => frame.data !== undefined);
    const problems = frames.flatMap(({ direction, data }) => {
      const validation = (direction === 'sent' ? isSent : isReceived)(data);
      return validation.ok ? [] : validation.problems;
    });
    expect(frames.length).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });
});
