import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

const themes = [
  { name: 'system', icon: 'half' },
  { name: 'light', icon: 'sun' },
  { name: 'dark', icon: 'moon' },
] as const;

type ThemeName = (typeof themes)[number]['name'];

/** Changes from the system's look to a light one, a dark one, and back. */
export function ThemeSwitch() {
  const [position, setPosition] = useState(0);
  const theme = themes[position % themes.length] ?? themes[0];
  useEffect(() => show(theme.name), [theme]);
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={`Look: ${theme.name}. Change it.`}
      title={`Look: ${theme.name}`}
      onClick={() => setPosition((now) => now + 1)}
    >
      <Icon name={theme.icon} />
    </button>
  );
}

function show(theme: ThemeName): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
