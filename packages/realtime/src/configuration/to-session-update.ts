import type { RealtimeTarget } from '@unspool/generated';
import type { RealtimeClientEventSessionUpdate } from '@unspool/generated/realtime';

import type { RealtimeSessionSettings } from './session-settings.ts';
import { refuseBoth, type ShortName, shortNames } from './short-names.ts';

type Members = Record<string, unknown>;

/**
 * Makes what `session.update` carries of settings: short names take their places on the wire, everything else goes as it is, and
 * `type` follows from the target unless it is given. The settings stay untouched. Throws a `TypeError` for a setting that has two
 * values, for an audio format that is none, and for `temperature`, which sessions no longer have.
 */
export function toSessionUpdate(
  settings: RealtimeSessionSettings,
  target: Pick<RealtimeTarget, 'kind'>,
): RealtimeClientEventSessionUpdate['session'] {
  const session: Members = { type: target.kind === 'transcription' ? 'transcription' : 'realtime' };
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) if (!isShortName(name)) session[name] = value;
  if (Object.hasOwn(session, 'temperature')) {
    throw new TypeError(
      'Realtime sessions have no temperature any more. Leave it out, and say in instructions how to speak.',
    );
  }
  for (const [name, value] of given) if (isShortName(name)) put(session, name, value);
  // Which of the two types of session it is follows the target, and the server says what does not fit it.
  return session as unknown as RealtimeClientEventSessionUpdate['session'];
}

function isShortName(name: string): name is keyof typeof shortNames {
  return Object.hasOwn(shortNames, name);
}

/** Puts a value where it goes. Objects on the way are copied: they may be the caller's. */
function put(session: Members, name: keyof typeof shortNames, value: unknown): void {
  const { path, convert }: ShortName = shortNames[name];
  const members = path.split('.');
  const last = members.pop() ?? '';
  const parent = members.reduce<Members>(
    (at, member) => (at[member] = { ...(at[member] as Members | undefined) }),
    session,
  );
  const converted = convert === undefined ? value : convert(value, name);
  const held = parent[last];
  if (held !== undefined && JSON.stringify(held) !== JSON.stringify(converted)) throw refuseBoth(path, name);
  parent[last] = converted;
}
