import type { Answer, OperationObject, Schema } from '../document.ts';

/** What a 2xx answer carries. */
export interface AnswerFacts {
  readonly kind: 'json' | 'text' | 'binary' | 'empty';
  /** Of a JSON answer. */
  readonly schema?: Schema;
  /** Whether a JSON answer may be plain text instead: transcripts, by `response_format` (T26). */
  readonly maybeText: boolean;
  /** Of bytes: whether they may be JSON as well, as the content of a file may. */
  readonly maybeJson?: boolean;
}

const JSON_TYPE = 'application/json';
/** Content types of bytes that may be anything. */
const ANY_FILE = [JSON_TYPE, 'application/octet-stream', '*/*'];
const TEXT_TYPE = /^(?:text\/|application\/sdp$)/;

/** Reads the answer of an operation's success. Event streams are not answers: see `stream`. */
export function readAnswer(operation: OperationObject): AnswerFacts {
  const content = Object.entries(findSuccess(operation)?.content ?? {}).filter(
    ([type]) => type !== 'text/event-stream',
  );
  if (content.some(([, media]) => media.schema?.format === 'binary'))
    return { kind: 'binary', maybeText: false, maybeJson: content.some(([type]) => ANY_FILE.includes(type)) };
  const json = content.find(([type]) => type === JSON_TYPE)?.[1].schema;
  const others = content.filter(([type]) => type !== JSON_TYPE);
  const text = others.some(([type]) => TEXT_TYPE.test(type));
  if (json) return { kind: 'json', schema: json, maybeText: text };
  if (others.length === 0) return { kind: 'empty', maybeText: false };
  return text ? { kind: 'text', maybeText: false } : { kind: 'binary', maybeText: false, maybeJson: true };
}

function findSuccess(operation: OperationObject): Answer | undefined {
  const status = Object.keys(operation.responses)
    .sort()
    .find((one) => one.startsWith('2'));
  return status === undefined ? undefined : operation.responses[status];
}
