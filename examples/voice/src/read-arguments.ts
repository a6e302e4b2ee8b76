import { parseArgs } from 'node:util';

/** One question, asked aloud. */
export interface VoiceSettings {
  /** The WAV file that is said. */
  readonly input: string;
  /** The WAV file that the answer becomes. */
  readonly output: string;
  /** The API that is asked; without one, an embedded server. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly voice: string | undefined;
  readonly instructions: string | undefined;
}

export const help = `Says a WAV file to a realtime model and writes its answer to another.

  npm run voice -- --in question.wav --out answer.wav

  --in FILE            what is said: any WAV file
  --out FILE           what the answer becomes: PCM16 at 24,000 Hz
  --base-url URL       the API to ask, https://api.openai.com/v1 for OpenAI; its key comes from OPENAI_API_KEY.
                       Without it an embedded server answers, which costs nothing and understands nothing
  --model NAME         default gpt-realtime
  --voice NAME         marin, cedar, alloy, … default the model's
  --instructions TEXT  what the model is told before it hears you
  --help               this

Three seconds of your own voice: arecord -d 3 -f cd question.wav (Linux), or rec question.wav trim 0 3 (SoX, everywhere).
`;

/** What the command line asks for: a turn, the help, or something that cannot be done, and why. */
export type VoiceArguments =
  | { readonly kind: 'turn'; readonly settings: VoiceSettings }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the command line. */
export function readArguments(args: readonly string[]): VoiceArguments {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help === true) return { kind: 'help' };
    const { in: input, out: output, 'base-url': baseUrl, model, voice, instructions } = values;
    if (input === undefined) return { kind: 'wrong', message: '--in names the WAV file that is said.' };
    if (output === undefined) return { kind: 'wrong', message: '--out names the WAV file that the answer becomes.' };
    return { kind: 'turn', settings: { input, output, baseUrl, model, voice, instructions } };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}

const options = {
  in: { type: 'string' },
  out: { type: 'string' },
  'base-url': { type: 'string' },
  model: { type: 'string', default: 'gpt-realtime' },
  voice: { type: 'string' },
  instructions: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
