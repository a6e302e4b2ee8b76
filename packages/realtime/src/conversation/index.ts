export { createConversation } from './create-conversation.ts';
export { createUserMessage } from './create-user-message.ts';
export { followConversation } from './follow-conversation.ts';
export { toHeardText } from './to-heard-text.ts';
export { listUnansweredCalls, toReplayItems } from './to-replay-items.ts';

export type { Conversation, ConversationOptions } from './conversation.ts';
export type {
  ConversationChange,
  ConversationEntry,
  EntryStatus,
  HeardSpeech,
  PartProgress,
  TranscriptionFailure,
} from './conversation-entry.ts';
export type { ImagePart, UserMessage, UserMessageContent } from './create-user-message.ts';
export type { ReplayPolicy } from './to-replay-items.ts';
