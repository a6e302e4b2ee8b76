import { useEffect, useRef } from 'preact/hooks';
import type { PanelGroup } from './panel.ts';
import { Icon } from './ui/icon.tsx';

export interface NavigationProps {
  readonly groups: readonly PanelGroup[];
  /** Id of the panel that is looked at. */
  readonly current: string;
}

/** The list of panels: a column, or on a small screen a row that keeps the current one in sight. */
export function Navigation({ groups, current }: NavigationProps) {
  const frame = useRef<HTMLElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  // Not scrollIntoView: Tab would go on from there.
  useEffect(() => {
    const [row, shown] = [frame.current, link.current];
    if (row !== null && shown !== null) row.scrollLeft = shown.offsetLeft - (row.clientWidth - shown.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={frame} class="navigation" aria-label="Panels">
      {groups.map(({ title, panels }) => (
        <div key={title} class="group">
          <h2>{title}</h2>
          <ul>
            {panels.map(({ id, title: name, icon }) => (
              <li key={id}>
                <a
                  href={`#/${id}`}
                  ref={id === current ? link : null}
                  aria-current={id === current ? 'page' : undefined}
                >
                  <Icon name={icon} />
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
