import { createClient } from '@unspool/generated';
import { startServer } from '@unspool/test/server';
import { help, readArguments, type VoiceSettings } from './read-arguments.ts';
import { takeTurn, type Turn } from './take-turn.ts';

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs the command and returns its exit code: 0, 1 when there is no answer, 2 when the command line is wrong. */
export async function runVoice(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args);
  if (read.kind === 'help') {
    terminal.out(help);
    return 0;
  }
  if (read.kind === 'wrong') {
    terminal.error(`${read.message}\nnpm run voice -- --help tells more.\n`);
    return 2;
  }
  const { settings } = read;
  try {
    const turn = await (settings.baseUrl === undefined ? askEmbedded(settings) : askReal(settings, settings.baseUrl));
    terminal.out(describe(turn, settings));
    return 0;
  } catch (error) {
    terminal.error(`${explain(error, settings)}\n`);
    return 1;
  }
}

async function askEmbedded(settings: VoiceSettings): Promise<Turn> {
  await using server = await startServer({ apiKey: 'example-key' });
  return await takeTurn(createClient({ apiKey: 'example-key', baseUrl: server.baseUrl }), settings);
}

/** The key comes from the environment. */
function askReal(settings: VoiceSettings, baseUrl: string): Promise<Turn> {
  return takeTurn(createClient({ baseUrl }), settings);
}

function describe({ saidSeconds, answeredSeconds, transcript, waitedMs }: Turn, settings: VoiceSettings): string {
  return [
    `Said ${saidSeconds.toFixed(1)} s of ${settings.input}; the answer began after ${waitedMs.toFixed(0)} ms:`,
    `“${transcript}”`,
    `${answeredSeconds.toFixed(1)} s of it are in ${settings.output}.`,
    '',
  ].join('\n');
}

function explain(error: unknown, { input }: VoiceSettings): string {
  if (!(error instanceof Error)) return String(error);
  const isMissing = 'code' in error && error.code === 'ENOENT' && 'path' in error && error.path === input;
  return isMissing ? `There is no ${input}. Any WAV file will do: --help tells how to record one.` : error.message;
}
