import type { AudioProgram } from './audio-program.ts';

const alsa = 'the package alsa-utils (apt install alsa-utils)';
const sox = 'SoX (apt install sox, brew install sox)';
const ffmpeg = 'FFmpeg (apt install ffmpeg, brew install ffmpeg)';

const rawByAlsa = ['-q', '-t', 'raw', '-f', 'S16_LE', '-r', '24000', '-c', '1'];
const rawBySox = ['-t', 'raw', '-e', 'signed-integer', '-b', '16', '-r', '24000', '-c', '1', '-'];
const rawByFfmpeg = ['-f', 's16le', '-ac', '1', '-ar', '24000', 'pipe:1'];
const quietFfmpeg = ['-hide_banner', '-loglevel', 'error'];

/** Programs that record, to be given to `recordAudio`. All of them give PCM16 at 24,000 Hz, mono. */
export const recorders = {
  /** Linux (ALSA): the default microphone, or a device as `arecord -L` lists them. */
  arecord: (device?: string): AudioProgram => ({
    command: 'arecord',
    args: device === undefined ? rawByAlsa : [...rawByAlsa, '-D', device],
    install: alsa,
  }),
  /** Linux, macOS, Windows: the default microphone, by SoX. */
  rec: (): AudioProgram => ({ command: 'rec', args: ['-q', ...rawBySox], install: sox }),
  /** Whatever FFmpeg reads: a file, an address, or a device (`['-f', 'avfoundation', '-i', ':0']` on macOS). */
  ffmpeg: (input: string | readonly string[]): AudioProgram => ({
    command: 'ffmpeg',
    args: ['-nostdin', ...quietFfmpeg, ...(typeof input === 'string' ? ['-i', input] : input), ...rawByFfmpeg],
    install: ffmpeg,
  }),
} as const;

/** Programs that play, to be given to `createProgramSink`. All of them take PCM16 at 24,000 Hz, mono. */
export const players = {
  /** Linux (ALSA): the default loudspeaker, or a device as `aplay -L` lists them. */
  aplay: (device?: string): AudioProgram => ({
    command: 'aplay',
    args: [...rawByAlsa, '--buffer-time=100000', ...(device === undefined ? [] : ['-D', device])],
    install: alsa,
  }),
  /** Linux, macOS, Windows: the default loudspeaker, by SoX. */
  play: (): AudioProgram => ({ command: 'play', args: ['-q', ...rawBySox], install: sox }),
  /** Wherever FFmpeg's player is. */
  ffplay: (): AudioProgram => ({
    command: 'ffplay',
    args: [
      ...quietFfmpeg,
      '-nodisp',
      '-autoexit',
      '-fflags',
      'nobuffer',
      '-f',
      's16le',
      '-ar',
      '24000',
      '-i',
      'pipe:0',
    ],
    install: ffmpeg,
  }),
} as const;
