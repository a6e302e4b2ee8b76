interface Following {
  readonly followers: Set<() => void>;
  readonly notify: () => void;
}

// Keyed by the caller's own signal, and gone with its last follower.
const followed = new WeakMap<AbortSignal, Following>();

/**
 * Calls back when a signal is aborted, at once if it is already; gives the function that stops following. However many calls
 * share a signal it carries one listener of ours: Node warns of a leak when there are more than ten.
 */
export function followSignal(signal: AbortSignal | undefined, follower: () => void): () => void {
  if (signal === undefined) return () => {};
  if (signal.aborted) {
    follower();
    return () => {};
  }
  const following = followed.get(signal) ?? startFollowing(signal);
  following.followers.add(follower);
  return () => {
    following.followers.delete(follower);
    if (following.followers.size > 0 || followed.get(signal) !== following) return;
    signal.removeEventListener('abort', following.notify);
    followed.delete(signal);
  };
}

function startFollowing(signal: AbortSignal): Following {
  const followers = new Set<() => void>();
  const notify = () => {
    followed.delete(signal);
    for (const follower of followers) follower();
  };
  signal.addEventListener('abort', notify, { once: true });
  const following = { followers, notify };
  followed.set(signal, following);
  return following;
}
