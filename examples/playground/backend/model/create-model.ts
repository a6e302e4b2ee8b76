import type { Scenario } from '@unspool/test/server';
import type { Act } from './act.ts';
import { answerImages } from './answer-images.ts';
import { answerModeration } from './answer-moderation.ts';
import { answerTranscription, answerTranslation } from './answer-sound.ts';
import { createRunAnswers } from './answer-run.ts';
import { createJobs } from './fine-tuning-jobs.ts';
import { drawInResponse } from './draw-in-response.ts';
import { replyToChat, replyToResponse } from './reply-to-text.ts';
import { replyToVoice } from './reply-to-voice.ts';

/**
 * What the embedded server's model does in the playground, in place of repeating what it is told: words that fit the examples of
 * the page, and what needs a model of another kind, such as pictures on the way.
 *
 * @param eventDelay milliseconds between two events
 */
export function createModel(eventDelay: number): Scenario {
  const runs = createRunAnswers(eventDelay);
  const jobs = createJobs();
  const acts: Readonly<Record<string, Act>> = {
    createChatCompletion: replyToChat,
    createResponse: (request) => drawInResponse(request, eventDelay) ?? replyToResponse(request),
    createImage: (request) => answerImages(request, eventDelay),
    createImageEdit: (request) => answerImages(request, eventDelay),
    createModeration: answerModeration,
    createTranscription: answerTranscription,
    createTranslation: answerTranslation,
    createFineTuningJob: jobs.create,
    listFineTuningJobs: jobs.list,
    realtime: replyToVoice,
    ...runs,
  };
  return (request) => acts[request.operation]?.(request);
}
