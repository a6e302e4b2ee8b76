import type { Page } from 'playwright-core';

/** An item to be played: a level that tells it from others, held for so long. */
export interface LabItem {
  readonly itemId: string;
  /** From -1 to 1, and not 0. Items of one experiment differ in sign. */
  readonly level: number;
  readonly milliseconds: number;
  /** Milliseconds to wait before it is written. @default 0 */
  readonly afterMs?: number | undefined;
}

/** What was heard of items: as the player tells it, and as an ear at its output counts it. */
export interface LabHearing {
  readonly told: Readonly<Record<string, number>>;
  readonly counted: Readonly<Record<string, number>>;
  /** The largest step between two samples when the sound ended. */
  readonly lastStep: number;
}

/** A session with the embedded server. */
export interface LabSession {
  readonly baseUrl: string;
  readonly token: string;
}

/** What was played in an offline context, as PCM16 at its rate, and what the player tells of it. */
export interface LabRendering {
  readonly samples: readonly number[];
  readonly played: number;
  readonly told: Readonly<Record<string, number>>;
  readonly states: readonly string[];
}

/** How a conversation went. */
export interface LabConversation {
  /** When the page learned of the first silent block, in milliseconds since 1970. */
  readonly silentAt: number;
  /** Milliseconds of sound that the ear counted. */
  readonly heardMs: number;
  /** What the player thought the way from there to the loudspeaker takes. */
  readonly latencyMs: number;
}

/** What a page learns when a device is lost. */
export interface LabLoss {
  readonly news: readonly string[];
  /** Frames that came after the loss. */
  readonly framesAfter: number;
  /** Whether the microphone was muted then, and so the track that it listens to. */
  readonly isMuted: readonly [boolean, boolean | undefined];
}

/** What becomes of a context that microphones and a player share. */
export interface LabShare {
  readonly frames: readonly number[];
  /** Samples that the player played. */
  readonly played: number;
  /** How the one that was refused failed. */
  readonly refused: 'opened' | LabFailure;
  /** How many processors were told to stop: once by the one that was refused, and by all. */
  readonly stops: readonly number[];
  readonly state: 'closed' | 'interrupted' | 'running' | 'suspended';
}

/** Something that failed, as far as it can leave the page. */
export interface LabFailure {
  readonly name: string;
  readonly code: string | undefined;
  readonly message: string;
}

/** What came of calls without a socket. */
export interface LabCalls {
  /** The text of an answer, streamed, and how many events it had. */
  readonly streamed: string;
  readonly events: number;
  /** The text of the same answer in one piece. */
  readonly whole: string;
  /** What a file is called that was uploaded, and its size. */
  readonly uploaded: { readonly filename: string; readonly bytes: number };
  /** What a loop ended with whose stream was aborted after some events. */
  readonly aborted: unknown;
  /** What a request ended with that has a header which the server does not allow. */
  readonly refused: LabFailure;
}

/** What the page does when it is told to. */
export interface Lab {
  /** Plays items, interrupts at a time, and tells what was heard of each. */
  interrupt(experiment: { readonly items: readonly LabItem[]; readonly atMs: number }): Promise<LabHearing>;
  /** Plays a tone while the page is busy; tells the largest deviation of what an ear hears from the tone. */
  playWhileBlocked(experiment: {
    readonly blockMs: number;
  }): Promise<{ readonly seconds: number; readonly error: number }>;
  /** Plays in an offline context, clearing it where it is told to. */
  render(experiment: {
    readonly contextRate: number;
    readonly items: readonly (LabItem & { readonly sampleRate: number; readonly format?: string | undefined })[];
    readonly seconds: number;
    readonly clearAt?: number | undefined;
    readonly maxQueuedMs?: number | undefined;
  }): Promise<LabRendering>;
  /** Sends the microphone as it is, without processing, for a time in which the page may be busy. */
  record(experiment: LabSession & { readonly seconds: number; readonly blockMs?: number | undefined }): Promise<void>;
  /** Listens to the microphone without a session; tells its frames, each as numbers. */
  listen(experiment: { readonly seconds: number; readonly format: 'audio/pcmu' | 'audio/pcma' }): Promise<number[][]>;
  /** A conversation by voice: asks for an answer, and resolves when an ear heard it go silent. */
  converse(experiment: LabSession): Promise<LabConversation>;
  /** A conversation by voice whose connection is lost: asks for an answer on the next one, and tells how many samples were played. */
  survive(experiment: LabSession): Promise<{ readonly news: readonly string[]; readonly played: number }>;
  /** Opens what it is told to, and closes it. Rejects when the device, or a context, is left open. */
  open(what: 'microphone' | 'player', options?: object): Promise<'opened' | LabFailure>;
  /** Gives up a microphone while the user is being asked; tells what was rejected, and what became of the device. */
  abandon(): Promise<{ readonly reason: unknown; readonly tracks: readonly string[] }>;
  /** Mutes a microphone and loses its device, and another one if there is one; tells what the page learned of it. */
  lose(experiment: { readonly hasAnother: boolean; readonly isStopped?: boolean }): Promise<LabLoss>;
  /** Opens a microphone that the context does not take, as Firefox refuses another rate; rejects as `open` does. */
  refuse(): Promise<'opened' | LabFailure>;
  /** Tells at which rates contexts were opened for a microphone and a player; `undefined` is the device's own. */
  countRates(): Promise<readonly (number | undefined)[]>;
  /** Opens a microphone, mutes it, and tells how loud it was before and while. */
  mute(): Promise<{ readonly heard: number; readonly muted: number; readonly frames: number }>;
  /**
   * Opens two microphones and a player in one context of the page's, and a third microphone that is refused. Tells how many frames and
   * samples there were, what processors were told as they ended, and the state of the context after them.
   */
  share(): Promise<LabShare>;
  /** Calls a server of another origin: streamed, whole, with a file, aborted, and refused. */
  call(experiment: LabSession): Promise<LabCalls>;
  connect(session: LabSession): Promise<'connected' | LabFailure>;
}

/** Has a page do something; what it rejects with is rejected here. */
export function run<TName extends keyof Lab>(
  page: Page,
  name: TName,
  ...given: Parameters<Lab[TName]>
): ReturnType<Lab[TName]> {
  // The page's script has put it there; what comes back is what its function gives.
  return page.evaluate(perform, [name, given] as [string, unknown[]]) as ReturnType<Lab[TName]>;
}

/** Runs in the page. */
function perform([name, given]: [string, unknown[]]): unknown {
  const { lab } = globalThis as unknown as { readonly lab: Record<string, (...values: unknown[]) => unknown> };
  return lab[name]?.(...given);
}
