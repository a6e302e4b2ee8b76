import type { ErrorDetails } from '../provider.ts';

/**
 * Finds message, code, type and param in an error body of any form seen among compatible servers: OpenAI's
 * `{ error: { … } }`, `error` as a string, the members at the top, `detail` as text or as a list, and each of
 * these inside an array. Codes may be numbers. What is not found is left out.
 */
export function readErrorDetails(body: unknown): ErrorDetails {
  const top: Members = Object(Array.isArray(body) ? body[0] : body);
  const { code, type, status, param }: Members = Object((typeof top.error === 'object' && top.error) || top);
  return { message: readMessage(top), code: toText(code), type: toText(type) ?? toText(status), param: toText(param) };
}

/** Members of an object that may have any others as well. */
type Members = {
  readonly [name in 'error' | 'message' | 'detail' | 'msg' | 'code' | 'type' | 'status' | 'param']?: unknown;
};

/** The first words that stand where any of those servers has them. */
function readMessage(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return readMessage(value[0]);
  if (typeof value !== 'object') return undefined;
  const { error, message, detail, msg }: Members = Object(value);
  return [error, message, detail, msg].map(readMessage).find(Boolean);
}

function toText(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}
