import { runVoice } from './run-voice.ts';

process.exitCode = await runVoice(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
