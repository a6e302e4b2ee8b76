import type { Panel } from '../../panel.ts';
import code from './list-all-models.ts?raw';
import { ModelsPanel } from './models-panel.tsx';

export const modelsPanel: Panel = {
  id: 'models',
  title: 'Models',
  icon: 'list',
  lead: 'What the service has to offer.',
  code: [{ name: 'list-all-models.ts', text: code }],
  View: ModelsPanel,
};
