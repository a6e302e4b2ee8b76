import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeWav, encodeWav } from '@unspool/realtime/audio';
import { startServer } from '@unspool/test/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runVoice } from './run-voice.ts';

let folder: string;
let question: string;
let answer: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-voice-'));
  question = join(folder, 'question.wav');
  answer = join(folder, 'answer.wav');
  await writeFile(question, encodeWav(createQuestion(), { sampleRate: 44_100, channels: 2 }));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** 1.5 seconds of 440 Hz in stereo, as a recorder might have left them. */
function createQuestion(): Int16Array {
  const tone = (index: number) => 12_000 * Math.sin((2 * Math.PI * 440 * Math.floor(index / 2)) / 44_100);
  return Int16Array.from({ length: 2 * 66_150 }, (_, index) => Math.round(tone(index)));
}

async function run(...args: string[]) {
  const written = { out: '', error: '' };
  const code = await runVoice(args, {
    out: (text) => (written.out += text),
    error: (text) => (written.error += text),
  });
  return { code, ...written };
}

describe('runVoice', () => {
  it('asks a question and writes the answer', async () => {
    const { code, out, error } = await run('--in', question, '--out', answer);
    expect([code, error]).toEqual([0, '']);
    // The embedded server says what it hears.
    expect(out).toContain('Said 1.5 s of');
    expect(out).toContain('1.5 seconds of sound at about 440 Hz');
    const transcript = /“(?<text>.*)”\n/u.exec(out)?.groups?.['text'] ?? '';
    const wav = decodeWav(await readFile(answer));
    expect(wav).toMatchObject({ encoding: 'pcm16', sampleRate: 24_000, channels: 1 });
    // It speaks a character in 60 ms, at 100 to 160 Hz.
    expect(wav.samples.length / 24_000).toBeCloseTo([...transcript].length * 0.06, 2);
    expect(findPitch(wav.samples)).toBeGreaterThan(95);
    expect(findPitch(wav.samples)).toBeLessThan(165);
  });

  it('asks another API, with the key of the environment', async () => {
    await using server = await startServer({ apiKey: 'sk-real' });
    vi.stubEnv('OPENAI_API_KEY', 'sk-real');
    const options = ['--voice', 'cedar', '--instructions', 'Be brief.', '--model', 'gpt-realtime-mini'];
    const { code, error } = await run('--in', question, '--out', answer, '--base-url', server.baseUrl, ...options);
    expect([code, error]).toEqual([0, '']);
    expect(server.requests[0]?.query).toMatchObject({ model: 'gpt-realtime-mini' });
    const [connection] = server.realtime.connections;
    expect(connection?.session).toMatchObject({ instructions: 'Be brief.', audio: { output: { voice: 'cedar' } } });
    expect(connection?.audio.receivedMs).toBe(1500);
  });

  it('tells how it is used', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run voice -- --in question.wav --out answer.wav');
  });

  it.each([
    { name: 'no question', args: ['--out', 'a.wav'], message: '--in names the WAV file' },
    { name: 'no answer', args: ['--in', 'q.wav'], message: '--out names the WAV file' },
    { name: 'an unknown flag', args: ['--loud'], message: "Unknown option '--loud'" },
  ])('says what is wrong with a command line with $name', async ({ args, message }) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(error).toContain('--help');
  });

  it.each([
    {
      name: 'what is no WAV file',
      file: 'text.wav',
      content: Buffer.from('Words, not sounds.'),
      message: 'This is no WAV file',
    },
    {
      name: 'too short a question',
      file: 'short.wav',
      content: encodeWav(new Int16Array(240), { sampleRate: 24_000 }),
      message: '100 ms',
    },
    { name: 'a file that is not there', file: 'none.wav', content: undefined, message: 'none.wav. Any WAV file' },
  ])('says what is wrong with $name', async ({ file, content, message }) => {
    const path = join(folder, file);
    if (content !== undefined) await writeFile(path, content);
    const { code, out, error } = await run('--in', path, '--out', answer);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('says that the answer cannot be written', async () => {
    const { code, error } = await run('--in', question, '--out', join(folder, 'no', 'folder', 'answer.wav'));
    expect([code, error]).toEqual([1, expect.stringContaining('ENOENT')]);
  });

  it.each([
    {
      name: 'fails',
      script: { end: { status: 'failed', error: { type: 'server_error' } } },
      message: 'response',
    },
    {
      name: 'is cut short',
      script: { end: { status: 'incomplete', reason: 'content_filter' } },
      message: 'ended as incomplete',
    },
    {
      name: 'is text',
      script: { items: [{ kind: 'message', text: 'Hi', modality: 'text' }] },
      message: 'has no sound',
    },
  ] as const)('says that an answer $name', async ({ script, message }) => {
    await using server = await startServer({ apiKey: 'sk-real', realtime: { answers: [script] } });
    vi.stubEnv('OPENAI_API_KEY', 'sk-real');
    const { code, error } = await run('--in', question, '--out', answer, '--base-url', server.baseUrl);
    expect([code, error]).toEqual([1, expect.stringContaining(message)]);
  });

  it('says what is wrong with the key', async () => {
    await using server = await startServer({ apiKey: 'sk-real' });
    const options = ['--in', question, '--out', answer, '--base-url', server.baseUrl];
    vi.stubEnv('OPENAI_API_KEY', 'sk-wrong-0123456789');
    const wrong = await run(...options);
    expect(wrong.code).toBe(1);
    expect(wrong.error).toContain('refused the credentials');
    expect(wrong.error).not.toContain('sk-wrong');
    vi.stubEnv('OPENAI_API_KEY', '');
    const missing = await run(...options);
    expect(missing.code).toBe(1);
    expect(missing.error).toContain('OPENAI_API_KEY');
  });
});

/** The pitch that most of the sound repeats itself at: the lag at which it is most like itself. */
function findPitch(samples: Float32Array): number {
  const loud = samples.subarray(0, 24_000);
  let best = { lag: 0, likeness: 0 };
  for (let lag = 100; lag < 400; lag += 1) {
    let likeness = 0;
    for (let index = 0; index + lag < loud.length; index += 1)
      likeness += (loud[index] ?? 0) * (loud[index + lag] ?? 0);
    if (likeness > best.likeness) best = { lag, likeness };
  }
  return 24_000 / best.lag;
}
