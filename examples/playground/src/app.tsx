import { useMemo, useRef, useState } from 'preact/hooks';
import { Navigation } from './navigation.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { panelGroups } from './panels.ts';
import { listProviders } from './service/providers.ts';
import { toService, toSettings } from './service/service.ts';
import { ServicePanel } from './service/service-panel.tsx';
import { useFragment } from './use-fragment.ts';
import { ThemeSwitch } from './ui/theme-switch.tsx';

const panels = panelGroups.flatMap((group) => group.panels);

/** The page: who answers, the panels, and the one that is looked at. Panels that were looked at stay as they are. */
export function App() {
  const choices = useMemo(() => listProviders(location.origin), []);
  const [settings, setSettings] = useState(() => toSettings(choices[0]));
  const service = useMemo(() => toService(settings, choices), [settings, choices]);
  const fragment = useFragment();
  const current = panels.some(({ id }) => id === fragment) ? fragment : 'service';
  const visited = useRef(new Set<string>());
  visited.current.add(current);
  return (
    <div class="app">
      <a class="skip" href="#main" onClick={focusMain}>
        Skip to the panel
      </a>
      <header class="top">
        <a class="brand" href="#/service">
          <img src="/icon.svg" alt="" width="28" height="28" />
          unspool <span>playground</span>
        </a>
        <a class="service-badge" href="#/service" title="Change the service">
          <span class="dot" />
          {service.choice.label}
        </a>
        <ThemeSwitch />
      </header>
      <Navigation groups={panelGroups} current={current} />
      <main id="main" tabIndex={-1}>
        {panels
          .filter(({ id }) => visited.current.has(id))
          .map((panel) => (
            <PanelFrame key={panel.id} panel={panel} isCurrent={panel.id === current}>
              {(onFile) =>
                panel.id === 'service' ? (
                  <ServicePanel service={service} choices={choices} onChange={setSettings} />
                ) : (
                  <panel.View key={service.identity} service={service} onFile={onFile} />
                )
              }
            </PanelFrame>
          ))}
      </main>
    </div>
  );
}

function focusMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
