import type { PanelGroup } from './panel.ts';
import { servicePanel } from './service/panel.ts';

/** All panels, in the order of the navigation. */
export const panelGroups: readonly PanelGroup[] = [{ title: 'Start', panels: [servicePanel] }];
