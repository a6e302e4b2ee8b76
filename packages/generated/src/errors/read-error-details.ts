import type { ErrorDetails } from '../provider.ts';

/**
 * Finds message, code, type and param in an error body of any form seen among compatible servers: OpenAI's
 * `{ error: { … } }`, `error` as a string, the members at the top, `detail` as text or as a list, and each of
 * these inside an array. Codes may be numbers. What is not found is left out.
 */
export function readErrorDetails(body: unknown): ErrorDetails {
  if (Array.isArray(body)) return readErrorDetails(body[0]);
  if (!isRecord(body)) return {};
  const { error } = body;
  if (isRecord(error)) return readMembers(error);
  if (typeof error === 'string') return { ...readMembers(body), message: error };
  return readMembers(body);
}

function readMembers(source: Record<string, unknown>): ErrorDetails {
  return {
    message: readMessage(source),
    code: toText(source['code']),
    type: toText(source['type']) ?? toText(source['status']),
    param: toText(source['param']),
  };
}

function readMessage(source: Record<string, unknown>): string | undefined {
  const { message, detail } = source;
  if (typeof message === 'string') return message;
  if (isRecord(message)) return readMessage(message);
  if (typeof detail === 'string') return detail;
  if (!Array.isArray(detail)) return undefined;
  const first: unknown = detail[0];
  return isRecord(first) ? toText(first['msg']) : toText(first);
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
