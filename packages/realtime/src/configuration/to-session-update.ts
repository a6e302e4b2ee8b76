import type { RealtimeTarget } from '@unspool/generated';

import type { RealtimeSessionSettings } from './session-settings.ts';
import { type Members, setMember } from './set-member.ts';
import { isShortName, toMembers, toWireValue } from './short-names.ts';
import type { WireSession } from './wire-session.ts';

/**
 * Makes what `session.update` carries of settings: short names take their places on the wire, everything else goes as it is, and
 * `type` follows from the target unless it is given. The settings stay untouched. Throws a `TypeError` for a setting that has two
 * values, for an audio format that is none, and for `temperature`, which sessions no longer have.
 */
export function toSessionUpdate(settings: RealtimeSessionSettings, target: Pick<RealtimeTarget, 'kind'>): WireSession {
  const session: Members = { type: target.kind === 'transcription' ? 'transcription' : 'realtime' };
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) if (!isShortName(name)) session[name] = value;
  for (const [name, value] of given) if (isShortName(name)) place(session, name, value);
  if ('temperature' in session) throw new TypeError('Sessions have no temperature any more: leave it out.');
  // Which of the two types of session it is follows the target, and the server says what does not fit it.
  return session as unknown as WireSession;
}

/** Puts a value where it goes. Objects on the way are copied: they may be the caller's. */
function place(session: Members, name: string, value: unknown): void {
  const members = toMembers(name);
  const last = members.pop() ?? '';
  let at = session;
  for (const member of members) at = at[member] = { ...(at[member] as Members | undefined) }; // Objects, or absent.
  setMember(at, last, toWireValue(last, value, name));
}
