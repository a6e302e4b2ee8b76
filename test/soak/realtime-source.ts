import type * as realtime from '@unspool/realtime';
import type { ConnectRealtimeOptions, RealtimeSession } from '@unspool/realtime';
import type * as playback from '@unspool/realtime/playback';
import type * as tools from '@unspool/realtime/tools';

type OpenSession = (
  source: object,
  options: ConnectRealtimeOptions,
  runtime: {
    readonly credentials: 'headers';
    readonly openSocket: unknown;
    readonly startTimer: StartTimer;
    readonly startBackgroundTimer: StartTimer;
    readonly now: () => number;
    readonly random: () => number;
  },
) => Promise<RealtimeSession>;

export type StartTimer = (milliseconds: number, callback: () => void) => () => void;

// The public function goes by the clock of the runtime; what it is made of takes any. Its declarations are not for other packages.
const source = new URL('../../packages/realtime/src/', import.meta.url);
const load = (path: string): Promise<unknown> => import(new URL(path, source).href);

/** Opens a session on a runtime of the caller's. */
export const { openSession } = (await load('connect/open-session.ts')) as { readonly openSession: OpenSession };
export const { openNodeSocket } = (await load('socket/node-socket.ts')) as { readonly openNodeSocket: unknown };

// What is used with such a session is of the same copy of the package.
export const { clearAudio, commitAudio, createItem, isRealtimeError, respond, stayUp } = (await load(
  'node.ts',
)) as typeof realtime;
export const { attachPlayback } = (await load('playback/index.ts')) as typeof playback;
export const { attachTools, defineTool, toToolDefinitions } = (await load('tools/index.ts')) as typeof tools;
