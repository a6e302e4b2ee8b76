import type { RealtimeConversationItem } from '@unspool/generated/realtime';

/** A message of any role. */
export type MessageItem = Extract<RealtimeConversationItem, { type: 'message' }>;

type PartOf<TRole> = Extract<MessageItem, { role: TRole }>['content'][number];

/** A part of a message of any role. */
export type ContentPart = Omit<PartOf<'user'>, 'type'> & {
  type?: PartOf<'user'>['type'] | PartOf<'assistant'>['type'];
};

/** Parts of one message that are kept; indices from here on are dropped. */
export const maxParts = 256;

/** Characters of one text, transcript or list of arguments; deltas that would go over are dropped. */
const maxCharacters = 1024 * 1024;

/** The parts of a message, whoever said it. */
export function readContent(item: MessageItem): readonly ContentPart[] {
  return item.content;
}

/** The message with other parts. */
export function withContent(item: MessageItem, content: readonly ContentPart[]): MessageItem {
  // Parts keep the type they came with, which is one of the role; the compiler cannot pair the two.
  return { ...item, content } as MessageItem;
}

/** Adds a delta to a text, unless that makes it too long. */
export function appendText(text: string, delta: string): string {
  return text.length + delta.length > maxCharacters ? text : text + delta;
}

/** Both parts in one: where each has something to say, the second one has the word. */
export function joinParts(first: ContentPart, second: ContentPart): ContentPart {
  const said = Object.entries(second).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return { ...first, ...Object.fromEntries(said) };
}
