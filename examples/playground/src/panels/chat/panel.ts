import type { Panel } from '../../panel.ts';
import { ChatPanel } from './chat-panel.tsx';
import draw from './draw-in-chat.ts?raw';
import stream from './stream-chat.ts?raw';

export const chatPanel: Panel = {
  id: 'chat',
  title: 'Chat',
  icon: 'chat',
  lead: 'Chat completions, streamed: several turns, predicted output, and a function that the model may call.',
  code: [
    { name: 'stream-chat.ts', text: stream },
    { name: 'draw-in-chat.ts', text: draw },
  ],
  View: ChatPanel,
};
