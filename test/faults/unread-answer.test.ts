import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { expectNoStrayRejections } from './expect-no-stray-rejections.ts';
import { startFaultServer } from './fault-server.ts';
import { answer } from './faults.ts';

const program = `
  import { createClient } from '@unspool/generated';
  import { createSpeech } from '@unspool/generated/audio';
  const client = createClient({ apiKey: 'k', baseUrl: process.argv[1] });
  const speech = await createSpeech(client, { model: 'tts-1', voice: 'alloy', input: '' });
  console.log(speech.contentType);
`;

expectNoStrayRejections();

it('bytes that nobody reads keep no program alive until the timeout of their call', async () => {
  await using server = await startFaultServer(answer(200, 'ID3', { 'content-type': 'audio/mpeg' }));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, `${server.origin}/v1`], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 15_000,
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(printed).toBe('audio/mpeg\n');
});
