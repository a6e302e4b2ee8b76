import type { Panel } from '../../panel.ts';
import { AudioPanel } from './audio-panel.tsx';
import speak from './speak.ts?raw';
import transcribe from './transcribe.ts?raw';

export const audioPanel: Panel = {
  id: 'audio',
  title: 'Audio',
  icon: 'wave',
  lead: 'Transcripts while they are understood, subtitles, translations into English, and speech.',
  code: [
    { name: 'transcribe.ts', text: transcribe },
    { name: 'speak.ts', text: speak },
  ],
  View: AudioPanel,
};
