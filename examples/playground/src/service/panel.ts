import type { Panel } from '../panel.ts';
import code from './connect-service.ts?raw';

export const servicePanel: Panel = {
  id: 'service',
  title: 'Service',
  icon: 'plug',
  lead: 'Choose who answers. Every other panel talks to this service, through one client.',
  code: [{ name: 'connect-service.ts', text: code }],
  // The page renders it with what no other panel has: the means to change the service.
  View: () => null,
};
