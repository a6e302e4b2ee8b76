import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `npm run playground` starts when all is built. */
const command = fileURLToPath(new URL('../../examples/playground/dist/backend/main.js', import.meta.url));

export interface StartedPlayground extends AsyncDisposable {
  readonly url: string;
  /** Stops it as Ctrl-C does; gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** Starts the playground by its command line, on a free port, with OpenAI's key set or not. */
export async function startPlayground(environment: NodeJS.ProcessEnv = {}): Promise<StartedPlayground> {
  if (!existsSync(command)) throw new Error('The playground is not built: npm run build.');
  const { OPENAI_API_KEY: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, '--no-open', '--port', '0', '--pace', '15'], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const printed = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      const url = /playground is at (\S+)\n/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then((code) => reject(new Error(`The playground ended with ${code} before it said where it is.`)));
  });
  const interrupt = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { url: await printed, interrupt, [Symbol.asyncDispose]: async () => void (await interrupt()) };
}
