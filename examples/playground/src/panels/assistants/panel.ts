import type { Panel } from '../../panel.ts';
import { AssistantsPanel } from './assistants-panel.tsx';
import create from './create-assistant.ts?raw';
import run from './run-assistant.ts?raw';

export const assistantsPanel: Panel = {
  id: 'assistants',
  title: 'Assistants',
  icon: 'robot',
  lead: 'An assistant with the tools you tick, a thread, and runs that are streamed step by step.',
  code: [
    { name: 'create-assistant.ts', text: create },
    { name: 'run-assistant.ts', text: run },
  ],
  View: AssistantsPanel,
};
