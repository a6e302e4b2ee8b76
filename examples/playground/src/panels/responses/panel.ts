import type { Panel } from '../../panel.ts';
import tools from './answer-with-tools.ts?raw';
import draw from './draw-in-answer.ts?raw';
import { ResponsesPanel } from './responses-panel.tsx';
import answer from './stream-answer.ts?raw';
import structured from './stream-structured.ts?raw';

export const responsesPanel: Panel = {
  id: 'responses',
  title: 'Responses',
  icon: 'spark',
  lead: 'A conversation that the server keeps, tools and their outputs, an object while it arrives, pictures on the way.',
  code: [
    { name: 'stream-answer.ts', text: answer },
    { name: 'answer-with-tools.ts', text: tools },
    { name: 'stream-structured.ts', text: structured },
    { name: 'draw-in-answer.ts', text: draw },
  ],
  View: ResponsesPanel,
};
