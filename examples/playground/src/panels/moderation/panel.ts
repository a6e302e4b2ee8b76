import type { Panel } from '../../panel.ts';
import code from './check-text.ts?raw';
import { ModerationPanel } from './moderation-panel.tsx';

export const moderationPanel: Panel = {
  id: 'moderation',
  title: 'Moderation',
  icon: 'shield',
  lead: 'Whether a text should pass, and how sure the model is of each category.',
  code: [{ name: 'check-text.ts', text: code }],
  View: ModerationPanel,
};
