import { expect, it } from 'vitest';
import { bundleWorklet, readBundledWorklet } from './bundle-worklet.ts';

it('would write what lies in the repository: npm run worklet -w packages/realtime', async () => {
  expect(await readBundledWorklet()).toBe(await bundleWorklet());
});
