import { SpecError } from './spec-error.ts';

/**
 * Runs a command line program. What the user can put right ends it with one line on standard error and status 1;
 * anything else is a fault of ours and keeps its stack.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SpecError) && !isOptionError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** What `parseArgs` of `node:util` throws for an option it does not know. */
function isOptionError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
