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

/** Something that failed, as far as it can leave the page. */
export interface LabFailure {
  readonly name: string;
  readonly code: string | undefined;
  readonly message: string;
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
  /** A conversation by voice: resolves when the ear heard the answer go silent, with the time in milliseconds since 1970. */
  converse(experiment: LabSession): Promise<{ readonly silentAt: number }>;
  open(what: 'microphone' | 'player', options?: object): Promise<'opened' | LabFailure>;
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
