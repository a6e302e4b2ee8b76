import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Panel } from './panel.ts';
import { CodeView } from './ui/code-view.tsx';

export interface PanelFrameProps {
  readonly panel: Panel;
  readonly isCurrent: boolean;
  /** The view, given what shows one of its sources. */
  readonly children: (onFile: (name: string) => void) => ComponentChildren;
}

/** A panel beside the code that it runs. What is not looked at is hidden, and goes on. */
export function PanelFrame({ panel, isCurrent, children }: PanelFrameProps) {
  const [file, setFile] = useState(panel.code[0].name);
  useEffect(() => {
    if (isCurrent) document.title = `${panel.title} – unspool playground`;
  }, [isCurrent, panel]);
  const heading = `${panel.id}-heading`;
  return (
    <section class="panel" aria-labelledby={heading} hidden={!isCurrent} data-panel={panel.id}>
      <header class="panel-head">
        <h1 id={heading}>{panel.title}</h1>
        <p>{panel.lead}</p>
      </header>
      <div class="panel-body">
        <div class="stage">{children(setFile)}</div>
        <CodeView files={panel.code} name={file} onName={setFile} />
      </div>
    </section>
  );
}
