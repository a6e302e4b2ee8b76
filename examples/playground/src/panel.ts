import type { FunctionComponent } from 'preact';
import type { Service } from './service/service.ts';
import type { IconName } from './ui/icon.tsx';

/** A part of the API that is tried out: a view, and the very modules that the view runs. */
export interface Panel {
  /** Also the fragment of its address: `#/chat`. */
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  /** One sentence on what there is to see. */
  readonly lead: string;
  /** What is shown beside it, as it was imported with `?raw`: never a copy. */
  readonly code: readonly [SourceFile, ...SourceFile[]];
  readonly View: FunctionComponent<PanelProps>;
}

export interface PanelProps {
  readonly service: Service;
  /** Shows one of the panel's sources: the one that is about to run. */
  readonly onFile: (name: string) => void;
}

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Panels under one heading of the navigation. */
export interface PanelGroup {
  readonly title: string;
  readonly panels: readonly Panel[];
}
