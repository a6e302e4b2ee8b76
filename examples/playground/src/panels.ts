import type { PanelGroup } from './panel.ts';
import { assistantsPanel } from './panels/assistants/panel.ts';
import { audioPanel } from './panels/audio/panel.ts';
import { chatPanel } from './panels/chat/panel.ts';
import { embeddingsPanel } from './panels/embeddings/panel.ts';
import { filesPanel } from './panels/files/panel.ts';
import { fineTuningPanel } from './panels/fine-tuning/panel.ts';
import { imagesPanel } from './panels/images/panel.ts';
import { modelsPanel } from './panels/models/panel.ts';
import { moderationPanel } from './panels/moderation/panel.ts';
import { responsesPanel } from './panels/responses/panel.ts';
import { visionPanel } from './panels/vision/panel.ts';
import { voicePanel } from './panels/voice/panel.ts';
import { servicePanel } from './service/panel.ts';

/** All panels, in the order of the navigation. */
export const panelGroups: readonly PanelGroup[] = [
  { title: 'Start', panels: [servicePanel] },
  { title: 'Text', panels: [chatPanel, responsesPanel, assistantsPanel] },
  { title: 'Pictures and sound', panels: [voicePanel, visionPanel, imagesPanel, audioPanel] },
  { title: 'Account', panels: [filesPanel, modelsPanel, fineTuningPanel] },
  { title: 'Measures', panels: [embeddingsPanel, moderationPanel] },
];
