import type { Panel } from '../../panel.ts';
import create from './create-picture.ts?raw';
import edit from './edit-picture.ts?raw';
import { ImagesPanel } from './images-panel.tsx';

export const imagesPanel: Panel = {
  id: 'images',
  title: 'Images',
  icon: 'image',
  lead: 'Pictures that get finer while they stream, from words or from another picture.',
  code: [
    { name: 'create-picture.ts', text: create },
    { name: 'edit-picture.ts', text: edit },
  ],
  View: ImagesPanel,
};
