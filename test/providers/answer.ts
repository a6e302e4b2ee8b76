import type { ErrorAnswer } from './error-answer.ts';
import { type RecordStyle, type StreamRecord, writeRecords } from './write-records.ts';

/** What a fake upstream answers. */
export interface Answer {
  readonly status: number;
  /** `null` and `undefined` leave the header out. */
  readonly contentType: string | null | undefined;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

export function toJson(value: unknown): Answer & { readonly body: string } {
  return { status: 200, contentType: 'application/json', body: JSON.stringify(value) };
}

export function toError({ status, contentType = 'application/json', body }: ErrorAnswer): Answer {
  return { status, contentType, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

export function toStream({
  records,
  style,
}: {
  readonly records: readonly StreamRecord[];
  readonly style: RecordStyle;
}): Answer {
  return { status: 200, contentType: 'text/event-stream', body: writeRecords(records, style) };
}
