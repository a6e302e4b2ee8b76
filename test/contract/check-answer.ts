import { expect } from 'vitest';
import type { BinaryAnswer } from '@unspool/generated';
import { exactValidator } from '../server/validate/validator.ts';
import { schemasOf } from './example-call.ts';
import { everyByte } from './prepare-server.ts';

/** Holds what a function gave back against the answer that the document promises: JSON that fits, text, bytes, nothing. */
export async function checkAnswer(id: string, answer: unknown): Promise<void> {
  const [content = {}] = Object.values(schemasOf(id).answers);
  const [contentType] = Object.keys(content);
  const schema = content['application/json'];
  if (contentType === undefined) expect(answer).toBeUndefined();
  else if (schema !== undefined) expect(exactValidator(schema, answer)).toEqual([]);
  else if (contentType === 'application/sdp') expect(answer).toEqual(expect.stringContaining('/realtime/calls'));
  else await checkBytes(answer, contentType);
}

async function checkBytes(answer: unknown, contentType: string): Promise<void> {
  const [, range] = /^(.*\/)\*$/.exec(contentType) ?? [];
  const type = range === undefined ? contentType : expect.stringContaining(range);
  expect(answer).toMatchObject({ contentType: type, bytes: expect.any(Function) });
  // What was just looked for.
  expect(await (answer as BinaryAnswer).bytes()).toEqual(everyByte);
}
