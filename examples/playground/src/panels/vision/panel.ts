import type { Panel } from '../../panel.ts';
import camera from './camera.ts?raw';
import describe from './describe-picture.ts?raw';
import { VisionPanel } from './vision-panel.tsx';

export const visionPanel: Panel = {
  id: 'vision',
  title: 'Vision',
  icon: 'eye',
  lead: 'A picture from a file or the camera, and a streamed description of it.',
  code: [
    { name: 'describe-picture.ts', text: describe },
    { name: 'camera.ts', text: camera },
  ],
  View: VisionPanel,
};
