import type { RunStepDeltaObject, RunStepObject } from '@unspool/generated/assistants';
import { isObject } from '../../is-object.ts';
import { joinText } from '../../join-text.ts';
import { blankStepDetails } from '../blank-entries.ts';
import { copyJson } from '../copy-json.ts';
import { closeDraft, findDraft, openDraft } from '../drafts.ts';
import { mergeDelta } from '../merge-delta.ts';
import type { RunHandlers, RunState } from '../run-state.ts';

/** Steps of the run as they are announced, grow and close. */
export const stepEvents = {
  'thread.run.step.created': ({ steps }, step) => openDraft(steps, step, 'step_details'),
  'thread.run.step.in_progress': ({ steps }, step) => openDraft(steps, step, 'step_details'),
  'thread.run.step.delta': (state, data) => {
    if (!isObject(data) || !isObject(data.delta)) return;
    const step = findDraft(state.steps, data.id, () => createBlankStep(state, data));
    if (step !== undefined) mergeDelta(state.lists, step, data.delta);
  },
  'thread.run.step.completed': ({ steps }, step) => closeDraft(steps, step),
  'thread.run.step.failed': ({ steps }, step) => closeDraft(steps, step),
  'thread.run.step.cancelled': ({ steps }, step) => closeDraft(steps, step),
  'thread.run.step.expired': ({ steps }, step) => closeDraft(steps, step),
} satisfies Partial<RunHandlers>;

function createBlankStep({ result: { run } }: RunState, { id, delta }: RunStepDeltaObject): RunStepObject {
  const type = delta.step_details?.type === 'message_creation' ? 'message_creation' : 'tool_calls';
  return {
    id: joinText('', id),
    object: 'thread.run.step',
    created_at: 0,
    assistant_id: run.assistant_id,
    thread_id: run.thread_id,
    run_id: run.id,
    type,
    status: 'in_progress',
    step_details: copyJson(blankStepDetails[type]),
    last_error: null,
    expired_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    metadata: null,
    usage: null,
  };
}
