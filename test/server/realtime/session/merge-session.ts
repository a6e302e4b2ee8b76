import { isObject } from '../../model/json-schema.ts';
import { SERVER_VAD, type Session } from './session.ts';

/** Members that say null themselves; any other that is set to null falls back to being absent. */
const KEEPS_NULL: ReadonlySet<string> = new Set([
  'idle_timeout_ms',
  'include',
  'noise_reduction',
  'prompt',
  'tracing',
  'transcription',
  'turn_detection',
]);
/** What members that an update names start from. */
const STARTS: Readonly<Record<string, object>> = { transcription: { language: null, prompt: null } };

/**
 * The configuration after a `session.update`: members that are absent stay, objects are merged, lists and values are
 * replaced, null clears.
 */
export function mergeSession(session: Session, update: object): Session {
  // Both sides have passed the check of their schema, and merging keeps the members of each.
  return merge(session, update) as Session;
}

function merge(held: object, update: object): object {
  const merged: Record<string, unknown> = { ...held };
  for (const [name, value] of Object.entries(update)) {
    if (value === null && !KEEPS_NULL.has(name)) delete merged[name];
    else merged[name] = isObject(value) ? mergeMember(name, merged[name], value) : value;
  }
  return merged;
}

function mergeMember(name: string, held: unknown, update: Readonly<Record<string, unknown>>): object {
  const start = name === 'turn_detection' && update['type'] === 'server_vad' ? SERVER_VAD : STARTS[name];
  const keeps =
    isObject(held) && (held['type'] === undefined || update['type'] === undefined || held['type'] === update['type']);
  return merge({ ...start, ...(keeps ? held : {}) }, update);
}
