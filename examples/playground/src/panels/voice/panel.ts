import type { Panel } from '../../panel.ts';
import key from './ephemeral-key.ts?raw';
import latency from './measure-latency.ts?raw';
import start from './start-voice.ts?raw';
import { VoicePanel } from './voice-panel.tsx';

export const voicePanel: Panel = {
  id: 'voice',
  title: 'Voice',
  icon: 'mic',
  lead: 'Speak with a model and interrupt it: live transcripts both ways, a tool, and how long everything took.',
  code: [
    { name: 'start-voice.ts', text: start },
    { name: 'measure-latency.ts', text: latency },
    { name: 'ephemeral-key.ts', text: key },
  ],
  View: VoicePanel,
};
