import type { PanelGroup } from './panel.ts';
import { chatPanel } from './panels/chat/panel.ts';
import { responsesPanel } from './panels/responses/panel.ts';
import { servicePanel } from './service/panel.ts';

/** All panels, in the order of the navigation. */
export const panelGroups: readonly PanelGroup[] = [
  { title: 'Start', panels: [servicePanel] },
  { title: 'Text', panels: [chatPanel, responsesPanel] },
];
