import type { Answer, OperationObject, Schema } from '../document.ts';

/** What a 2xx answer carries. */
export interface AnswerFacts {
  readonly kind: 'json' | 'text' | 'binary' | 'empty';
  /** Of a JSON answer. */
  readonly schema?: Schema;
  /** Whether a JSON answer may be plain text instead: transcripts, by `response_format` (T26). */
  readonly maybeText: boolean;
}

const JSON_TYPE = 'application/json';
const TEXT_TYPE = /^(?:text\/|application\/sdp$)/;

/** Reads the answer of an operation's success. Event streams are not answers: see `stream`. */
export function readAnswer(operation: OperationObject): AnswerFacts {
  const content = Object.entries(findSuccess(operation)?.content ?? {}).filter(
    ([type]) => type !== 'text/event-stream',
  );
  if (content.some(([, media]) => media.schema?.format === 'binary')) return { kind: 'binary', maybeText: false };
  const json = content.find(([type]) => type === JSON_TYPE)?.[1].schema;
  const others = content.filter(([type]) => type !== JSON_TYPE);
  const text = others.some(([type]) => TEXT_TYPE.test(type));
  if (json) return { kind: 'json', schema: json, maybeText: text };
  if (others.length === 0) return { kind: 'empty', maybeText: false };
  return { kind: text ? 'text' : 'binary', maybeText: false };
}

function findSuccess(operation: OperationObject): Answer | undefined {
  const status = Object.keys(operation.responses)
    .sort()
    .find((one) => one.startsWith('2'));
  return status === undefined ? undefined : operation.responses[status];
}
