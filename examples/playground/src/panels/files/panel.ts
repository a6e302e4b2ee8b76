import type { Panel } from '../../panel.ts';
import { FilesPanel } from './files-panel.tsx';
import code from './manage-files.ts?raw';

export const filesPanel: Panel = {
  id: 'files',
  title: 'Files',
  icon: 'file',
  lead: 'Upload, list, read and delete files.',
  code: [{ name: 'manage-files.ts', text: code }],
  View: FilesPanel,
};
