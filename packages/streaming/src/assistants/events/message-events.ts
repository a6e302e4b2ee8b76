import type { MessageObject } from '@unspool/generated/assistants';
import { isObject } from '../../is-object.ts';
import { joinText } from '../../join-text.ts';
import { closeDraft, findDraft, openDraft } from '../drafts.ts';
import { mergeDelta } from '../merge-delta.ts';
import type { RunHandlers } from '../run-state.ts';

/** Messages as they are announced, grow and close. */
export const messageEvents = {
  'thread.message.created': ({ messages }, message) => openDraft(messages, message, 'content'),
  'thread.message.in_progress': ({ messages }, message) => openDraft(messages, message, 'content'),
  'thread.message.delta': ({ messages, result, lists }, data) => {
    if (!isObject(data) || !isObject(data.delta)) return;
    const message = findDraft(messages, data.id, () => ({
      ...blankMessage,
      id: joinText('', data.id),
      thread_id: result.run.thread_id,
      assistant_id: result.run.assistant_id,
      run_id: result.run.id,
      content: [],
    }));
    if (message !== undefined) mergeDelta(lists, message, data.delta);
  },
  'thread.message.completed': ({ messages }, message) => closeDraft(messages, message),
  'thread.message.incomplete': ({ messages }, message) => closeDraft(messages, message),
} satisfies Partial<RunHandlers>;

const blankMessage: MessageObject = {
  id: '',
  object: 'thread.message',
  created_at: 0,
  thread_id: '',
  status: 'in_progress',
  incomplete_details: null,
  completed_at: null,
  incomplete_at: null,
  role: 'assistant',
  content: [],
  assistant_id: null,
  run_id: null,
  attachments: null,
  metadata: null,
};
