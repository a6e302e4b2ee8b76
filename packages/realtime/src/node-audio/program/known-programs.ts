import type { AudioProgram } from './audio-program.ts';

const alsa = 'the package alsa-utils (apt install alsa-utils)';
const sox = 'SoX (apt install sox, brew install sox)';
const ffmpeg = 'FFmpeg (apt install ffmpeg, brew install ffmpeg)';

const rawByAlsa = '-q -t raw -f S16_LE -r 24000 -c 1'.split(' ');
const rawBySox = '-q -t raw -e signed-integer -b 16 -r 24000 -c 1 -'.split(' ');
const quietFfmpeg = '-hide_banner -loglevel error'.split(' ');

/** Programs that record, to be given to `recordAudio`. All of them give PCM16 at 24,000 Hz, mono. */
export const recorders = {
  /** Linux (ALSA): the default microphone, or a device as `arecord -L` lists them. */
  arecord: (device?: string): AudioProgram => ({
    command: 'arecord',
    args: [...rawByAlsa, ...toDevice(device)],
    install: alsa,
  }),
  /** Linux, macOS, Windows: the default microphone, by SoX. */
  rec: (): AudioProgram => ({ command: 'rec', args: rawBySox, install: sox }),
  /** Whatever FFmpeg reads: a file, an address, or a device (`['-f', 'avfoundation', '-i', ':0']` on macOS). */
  ffmpeg(input: string | readonly string[]): AudioProgram {
    const inputArgs = typeof input === 'string' ? ['-i', input] : input;
    const raw = '-f s16le -ac 1 -ar 24000 pipe:1'.split(' ');
    return { command: 'ffmpeg', args: [...quietFfmpeg, '-nostdin', ...inputArgs, ...raw], install: ffmpeg };
  },
} as const;

/** Programs that play, to be given to `createProgramSink`. All of them take PCM16 at 24,000 Hz, mono. */
export const players = {
  /** Linux (ALSA): the default loudspeaker, or a device as `aplay -L` lists them. */
  aplay: (device?: string): AudioProgram => ({
    command: 'aplay',
    // In microseconds, a tenth of a second: what it holds is late, and counts as heard too early.
    args: [...rawByAlsa, '--buffer-time=100000', ...toDevice(device)],
    install: alsa,
  }),
  /** Linux, macOS, Windows: the default loudspeaker, by SoX. */
  play: (): AudioProgram => ({ command: 'play', args: rawBySox, install: sox }),
  /** Wherever FFmpeg's player is. */
  ffplay(): AudioProgram {
    // Without the small probe it begins late, and with `-fflags nobuffer` it leaves out the beginning.
    const raw = '-nodisp -autoexit -probesize 32 -f s16le -ar 24000 -i pipe:0'.split(' ');
    return { command: 'ffplay', args: [...quietFfmpeg, ...raw], install: ffmpeg };
  },
} as const;

function toDevice(device: string | undefined): readonly string[] {
  return device === undefined ? [] : ['-D', device];
}
