import type { Panel } from '../../panel.ts';
import { ChatPanel } from './chat-panel.tsx';
import draw from './draw-in-chat.ts?raw';
import stream from './stream-chat.ts?raw';
import build from './stream-interface.ts?raw';

export const chatPanel: Panel = {
  id: 'chat',
  title: 'Chat',
  icon: 'chat',
  lead: 'Chat completions, streamed: several turns, predicted output, functions, and an interface that grows with the arguments of a call.',
  code: [
    { name: 'stream-chat.ts', text: stream },
    { name: 'draw-in-chat.ts', text: draw },
    { name: 'stream-interface.ts', text: build },
  ],
  View: ChatPanel,
};
