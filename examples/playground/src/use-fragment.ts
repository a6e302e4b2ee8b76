import { useEffect, useState } from 'preact/hooks';

/** The panel that the address names, `chat` in `#/chat`, as it changes. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(readFragment);
  useEffect(() => {
    const follow = () => setFragment(readFragment());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return fragment;
}

function readFragment(): string {
  return location.hash.replace(/^#\/?/, '');
}
