import type { Panel } from '../../panel.ts';
import { FineTuningPanel } from './fine-tuning-panel.tsx';
import code from './tune-model.ts?raw';

export const fineTuningPanel: Panel = {
  id: 'fine-tuning',
  title: 'Fine-tuning',
  icon: 'tune',
  lead: 'Jobs that train a model of your own, and a new one from a file of examples.',
  code: [{ name: 'tune-model.ts', text: code }],
  View: FineTuningPanel,
};
