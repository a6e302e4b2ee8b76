import { expect } from 'vitest';
import type { RecordedRequest } from '../server/index.ts';
import { describeCall, describeRecorded } from './describe-request.ts';
import { schemasOf, type CallForm, type ExampleCall } from './example-call.ts';
import { referenceFacts } from './reference-facts.ts';

/** A call that was made. */
export interface SentCall {
  readonly id: string;
  readonly form: CallForm;
  /** Values of the path's parameters. */
  readonly path: readonly string[];
  readonly example: ExampleCall;
}

/** Holds what arrived against what was passed. That it fits the document the server has found already. */
export async function checkRequest(request: RecordedRequest, { id, form, path, example }: SentCall): Promise<void> {
  const { method, path: template } = schemasOf(id);
  const [...values] = path;
  expect(request).toMatchObject({
    operation: id,
    method,
    path: `/v1${template.replaceAll(/\{\w+\}/g, () => encodeURIComponent(values.shift() ?? ''))}`,
    status: expect.toSatisfy((status: number) => status < 300),
  });
  expect(await describeRecorded(request)).toEqual(await describeCall(id, form, example));
  if (referenceFacts === undefined) return;
  const facts = referenceFacts.get(`${method} ${template}`);
  expect(request.headers['openai-beta']).toBe(facts?.beta);
  expect(request.headers['authorization']).toBe(`Bearer ${facts?.key}`);
}
