import type { ComponentChildren } from 'preact';
import type { Panel } from './panel.ts';
import { CodeView } from './ui/code-view.tsx';

export interface PanelFrameProps {
  readonly panel: Panel;
  readonly isCurrent: boolean;
  readonly children: ComponentChildren;
}

/** A panel beside the code that it runs. What is not looked at is hidden, and goes on. */
export function PanelFrame({ panel, isCurrent, children }: PanelFrameProps) {
  const heading = `${panel.id}-heading`;
  return (
    <section class="panel" aria-labelledby={heading} hidden={!isCurrent} data-panel={panel.id}>
      <header class="panel-head">
        <h1 id={heading}>{panel.title}</h1>
        <p>{panel.lead}</p>
      </header>
      <div class="panel-body">
        <div class="stage">{children}</div>
        <CodeView files={panel.code} />
      </div>
    </section>
  );
}
