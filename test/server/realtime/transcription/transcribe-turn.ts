import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import type { ScriptedTranscript } from '../script/scripted-transcript.ts';
import { transcriptSteps, type Transcript } from './transcript-steps.ts';

/** A turn whose audio has just become an item. */
export interface TranscribedTurn {
  readonly itemId: string;
  /** What the server made of the sound. */
  readonly heard: string;
  readonly audioMs: number;
}

/**
 * Tells what was said in a turn, where the session asks for it: after the item, or where the script wants it. Since that
 * may be before the item, the item is announced from here.
 */
export function transcribeTurn(turn: TranscribedTurn, announce: () => void, connection: RealtimeConnection): void {
  const settings = connection.session.audio?.input?.transcription;
  if (settings === undefined || settings === null) return announce();
  const script: ScriptedTranscript = connection.script.transcripts?.[connection.transcripts.nextTurn()] ?? {};
  const withLogprobs = (connection.session.include ?? []).length > 0;
  const { itemId, heard, audioMs } = turn;
  const transcript = { itemId, text: script.text ?? heard, audioMs, script, settings, withLogprobs };
  const tell = (): void => void tellAfter(transcript, connection);
  if (script.comes === 'before-item') tell();
  announce();
  if (script.comes === undefined || script.comes === 'after-item') tell();
  if (script.comes === 'after-response') connection.transcripts.hold('response', tell);
  if (script.comes === 'after-deletion') connection.transcripts.hold({ deleted: itemId }, tell);
}

async function tellAfter(
  transcript: Transcript,
  { context, conversation, emit, ended }: RealtimeConnection,
): Promise<void> {
  const { waitMs = 0, failed } = transcript.script;
  if (waitMs > 0) await context.clock.sleep(waitMs, ended);
  if (failed === undefined) conversation.setTranscript(transcript.itemId, transcript.text);
  for (const step of transcriptSteps(transcript)) emit(step);
}
