type Follower = (reason: unknown) => void;

/** Whom a signal has to tell, and the listener that tells them. */
type Following = readonly [followers: Set<Follower>, notify: () => void];

// Keyed by the caller's own signal, and gone with it.
const followed = new WeakMap<AbortSignal, Following>();

/**
 * Calls back when a signal is aborted, at once if it is already; gives the function that stops following. However many calls
 * share a signal it carries one listener of ours: Node 20 warns of a leak when there are more than ten.
 */
export function followSignal(signal: AbortSignal | undefined, follower: Follower): () => void {
  if (signal?.aborted) follower(signal.reason);
  if (!signal || signal.aborted) return () => {};
  const [followers, notify] = followed.get(signal) ?? startFollowing(signal);
  followers.add(follower);
  signal.addEventListener('abort', notify, { once: true }); // Once more changes nothing (DOM §2.7).
  return () => {
    followers.delete(follower);
    if (followers.size === 0) signal.removeEventListener('abort', notify);
  };
}

function startFollowing(signal: AbortSignal): Following {
  const followers = new Set<Follower>();
  const following: Following = [followers, () => followers.forEach((follower) => follower(signal.reason))];
  followed.set(signal, following);
  return following;
}
