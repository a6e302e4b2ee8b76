import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

import { RealtimeError } from '../../realtime-error.ts';
import { startTimer } from '../../start-timer.ts';
import type { AudioProgram } from './audio-program.ts';

/** How a program ended. */
export interface ProgramExit {
  /** Its exit code; `null` when a signal ended it, or when it never ran. */
  readonly code: number | null;
  /** The signal that ended it. */
  readonly signal: string | null;
  /** The last 4 KB of what it wrote to its standard error. */
  readonly stderr: string;
  /** What went wrong, unless it ended by itself with code 0 or because it was stopped. */
  readonly error: RealtimeError | undefined;
}

/** A program that was started. */
export interface RunningProgram {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves when it is over, or could not be started. Never rejects. */
  readonly ended: Promise<ProgramExit>;
  /** Waits for it to end by itself; after two seconds it is stopped. */
  finish(): Promise<ProgramExit>;
  /** Ends it: politely (SIGTERM), and after two seconds not (SIGKILL). Resolves when it is over. */
  stop(): Promise<ProgramExit>;
}

const mostStderr = 4096;
const patienceMs = 2000;

/** Starts a program, without a shell. */
export function startProgram(program: AudioProgram): RunningProgram {
  const child = spawn(program.command, program.args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  let isStopped = false;
  const ended = watch(child, program, () => isStopped);
  child.stdin.on('error', () => {}); // Whoever writes learns of it by its own listener; here it only must not throw.
  const stop = async (): Promise<ProgramExit> => {
    isStopped = true;
    child.kill('SIGTERM');
    return within(ended, () => child.kill('SIGKILL'));
  };
  return { stdin: child.stdin, stdout: child.stdout, ended, stop, finish: () => within(ended, stop) };
}

/** Waits for the end, and does something about it when that takes too long. */
async function within(ended: Promise<ProgramExit>, hasten: () => unknown): Promise<ProgramExit> {
  const cancel = startTimer(patienceMs, hasten);
  const exit = await ended;
  cancel();
  return exit;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function watch(child: Child, program: AudioProgram, isStopped: () => boolean): Promise<ProgramExit> {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-mostStderr)));
  return new Promise((resolve) => {
    child.once('error', (cause) => {
      if (child.pid !== undefined) return; // It runs: something else failed, and `close` follows.
      resolve({ code: null, signal: null, stderr, error: toStartError(program, cause) });
    });
    child.once('close', (code, signal) => {
      const exit = { code, signal, stderr };
      resolve({ ...exit, error: code === 0 || isStopped() ? undefined : toExitError(program, exit) });
    });
  });
}

function toStartError({ command, install }: AudioProgram, cause: Error): RealtimeError {
  const isMissing = 'code' in cause && cause.code === 'ENOENT';
  const remedy = install === undefined ? 'install it, or name its path' : `install ${install}`;
  const message = isMissing ? `${command} was not found: ${remedy}.` : `${command} could not be started.`;
  return new RealtimeError('no-program', message, { cause });
}

/** The program's own words are in the cause: they may name files. */
function toExitError({ command }: AudioProgram, exit: Omit<ProgramExit, 'error'>): RealtimeError {
  const how = exit.code === null ? `was ended by ${exit.signal ?? 'a signal'}` : `ended with code ${exit.code}`;
  return new RealtimeError('program-failed', `${command} ${how}; error.cause.stderr has what it said.`, {
    cause: exit,
  });
}
