import type {
  RealtimeClientEventConversationItemCreate,
  RealtimeClientEventConversationItemDelete,
  RealtimeClientEventConversationItemRetrieve,
  RealtimeConversationItem,
} from '@unspool/generated/realtime';
import { RequestError } from '../../errors/request-error.ts';
import { codecOf, type AudioCodec } from '../audio/audio-codec.ts';
import { describeSound } from '../audio/describe-sound.ts';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import type { ConversationEntry } from './conversation.ts';

/** `conversation.item.create`: the item is added and, since it came whole, done. */
export function createItem(
  event: RealtimeClientEventConversationItemCreate,
  { context, conversation, emit, session }: RealtimeConnection,
): void {
  const id = event.item.id ?? context.createId('item');
  if (conversation.get(id) !== undefined) {
    throw new RequestError({
      message: 'There is an item with this id already.',
      param: 'item.id',
      code: 'item_already_exists',
    });
  }
  const { item, heard } = readItem(event.item, codecOf(session.audio?.input?.format));
  const stored = { ...item, id, status: 'completed' } as RealtimeConversationItem;
  const previous_item_id = conversation.insert({ id, item: stored, heard }, event.previous_item_id ?? undefined);
  emit({ type: 'conversation.item.added', previous_item_id, item: stored });
  emit({ type: 'conversation.item.done', previous_item_id, item: stored });
}

/** `conversation.item.retrieve`. */
export function retrieveItem(
  { item_id }: RealtimeClientEventConversationItemRetrieve,
  { conversation, emit }: RealtimeConnection,
): void {
  const { item } = findItem(conversation.get(item_id));
  emit({ type: 'conversation.item.retrieved', item });
}

/** `conversation.item.delete`. */
export function deleteItem(
  { item_id }: RealtimeClientEventConversationItemDelete,
  { conversation, emit, transcripts }: RealtimeConnection,
): void {
  findItem(conversation.get(item_id));
  conversation.remove(item_id);
  emit({ type: 'conversation.item.deleted', item_id });
  transcripts.release({ deleted: item_id });
}

/** The item that an event names. Throws a `RequestError` where there is none. */
export function findItem(entry: ConversationEntry | undefined): ConversationEntry {
  if (entry === undefined)
    throw new RequestError({ message: 'There is no item with this id.', param: 'item_id', code: 'item_not_found' });
  return entry;
}

/** Takes the audio out of a message and tells what it sounds like. */
function readItem(
  item: RealtimeConversationItem,
  codec: AudioCodec,
): { item: RealtimeConversationItem; heard: string | undefined } {
  if (item.type !== 'message') return { item, heard: undefined };
  if (item.role === 'assistant' && item.content.some(({ type }) => type === 'output_audio')) {
    throw new RequestError({
      message: 'Audio of the assistant cannot be created: send its transcript as output_text.',
      param: 'item.content',
      code: 'invalid_value',
    });
  }
  if (item.role !== 'user') return { item, heard: undefined };
  const heard = item.content.flatMap(({ audio }, index) =>
    audio === undefined ? [] : [describeAudio(codec.decode(audio), index)],
  );
  const content = item.content.map(({ audio: _audio, ...part }) => part);
  return { item: { ...item, content }, heard: heard.length === 0 ? undefined : heard.join(' ') };
}

function describeAudio(samples: Int16Array | undefined, index: number): string {
  if (samples === undefined) {
    throw new RequestError({
      message: 'The audio has to be base64 of whole samples in the format of the session.',
      param: `item.content[${index}].audio`,
      code: 'invalid_value',
    });
  }
  return describeSound(samples);
}
