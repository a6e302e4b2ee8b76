import type { Panel } from '../../panel.ts';
import code from './compare-texts.ts?raw';
import { EmbeddingsPanel } from './embeddings-panel.tsx';

export const embeddingsPanel: Panel = {
  id: 'embeddings',
  title: 'Embeddings',
  icon: 'dots',
  lead: 'Texts become vectors; how near two of them are is a matter of one multiplication.',
  code: [{ name: 'compare-texts.ts', text: code }],
  View: EmbeddingsPanel,
};
