import { readIndex } from '../conversation/item-news.ts';
import { isObject, readAmount, readId, readText, type Unchecked } from '../conversation/read-members.ts';
import type { TranscriptEntry, TranscriptSegment } from './transcript-entry.ts';

/** The transcript of one part of an item. It takes in an event at the same cost however long it is. */
export interface TranscriptPart {
  /** Takes in an event about it. `false`: that said nothing new. */
  apply(event: Unchecked): boolean;
  /** How it stands: the same object until an event changes it. */
  readonly entry: TranscriptEntry;
}

const prefix = 'conversation.item.input_audio_transcription.';

/** Where an event is about speech being written down: the item and the part of it. */
export function readPlace(event: Unchecked): { readonly id: string; readonly index: number } | undefined {
  if (!readText(event['type'])?.startsWith(prefix)) return undefined;
  const [id, index] = [readId(event['item_id']), readIndex(event['content_index'])];
  return id === undefined || index === undefined ? undefined : { id, index };
}

/** Makes one of which nothing is known. */
export function createTranscriptPart(itemId: string, contentIndex: number): TranscriptPart {
  const segments = new Map<string, TranscriptSegment>();
  let logprobs: TranscriptEntry['logprobs'][number][] = [];
  let known: Pick<TranscriptEntry, 'status' | 'text' | 'languages' | 'usage' | 'failure'> = {
    status: 'expected',
    text: '',
    languages: [],
    usage: undefined,
    failure: undefined,
  };
  let entry: TranscriptEntry | undefined;

  const grow = ({ delta, logprobs: more }: Unchecked) => {
    if (known.status === 'completed' || known.status === 'failed') return false;
    known = { ...known, status: 'open', text: known.text + (readText(delta) ?? '') };
    logprobs.push(...readList<(typeof logprobs)[number]>(more));
    return true;
  };
  // xAI tells the text so far in place of what is new.
  const replace = ({ transcript }: Unchecked) => {
    const text = readText(transcript);
    if (text === undefined || known.status === 'completed' || known.status === 'failed') return false;
    known = { ...known, status: 'open', text };
    return true;
  };
  const complete = (event: Unchecked) => {
    const usage = isObject(event['usage']) ? (event['usage'] as object as TranscriptEntry['usage']) : undefined; // The server's word.
    const text = readText(event['transcript']) ?? known.text;
    known = { status: 'completed', text, languages: readList(event['languages']), usage, failure: undefined };
    if (Array.isArray(event['logprobs'])) logprobs = readList(event['logprobs']);
    return true;
  };
  const fail = ({ error }: Unchecked) => {
    if (known.status === 'completed') return false;
    known = { ...known, status: 'failed', failure: isObject(error) ? error : {} };
    return true;
  };
  const addSegment = (event: Unchecked) => {
    const [id, text] = [readId(event['id']), readText(event['text'])];
    if (id === undefined || text === undefined) return false;
    const start = readAmount(event['start']) ?? 0;
    segments.set(id, {
      id,
      text,
      speaker: readText(event['speaker']) ?? '',
      start,
      end: readAmount(event['end']) ?? start,
    });
    if (known.status === 'expected') known = { ...known, status: 'open' };
    return true;
  };
  const steps = new Map([
    [`${prefix}delta`, grow],
    [`${prefix}updated`, replace],
    [`${prefix}completed`, complete],
    [`${prefix}failed`, fail],
    [`${prefix}segment`, addSegment],
  ]);

  return {
    apply(event) {
      const isNew = steps.get(String(event['type']))?.(event) ?? false;
      if (isNew) entry = undefined;
      return isNew;
    },
    get entry() {
      entry ??= { itemId, contentIndex, ...known, segments: [...segments.values()], logprobs: [...logprobs] };
      return entry;
    },
  };
}

/** A list as it came: its members are the server's word. */
function readList<TMember>(value: unknown): TMember[] {
  return Array.isArray(value) ? value : [];
}
