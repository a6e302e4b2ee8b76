import { checkChoice } from '../model/check-choice.ts';
import { createReply } from '../model/create-reply.ts';
import type { ScenarioAnswer } from '../scenario.ts';
import { checkRequest } from '../validate/check-request.ts';
import { nestFields } from '../validate/nest-fields.ts';
import type { AppContext, AppParts } from './app-environment.ts';
import { checkBeta } from './check-beta.ts';
import { checkMultiAgent } from './check-multi-agent.ts';
import { RATE_LIMIT_HEADERS } from './rate-limit-headers.ts';
import type { ServedOperation } from './serve.ts';

/** Answers one request of an operation: as the scenario wants it, else checked against the document and handled. */
export async function answerOperation(
  c: AppContext,
  { operation, handle }: ServedOperation,
  parts: AppParts,
): Promise<Response> {
  c.get('entry').operation = operation.id;
  const scripted = await askScenario(c, parts);
  if (scripted?.kind === 'response') return scripted.response;
  checkBeta(operation.path, c.req.raw.headers);
  const query = nestFields(new URL(c.req.url).searchParams);
  const checked = checkRequest(operation, { query, body: c.get('body') });
  checkMultiAgent(checked.body, c.req.raw.headers, query);
  const response = await handle({
    ...checked,
    context: {
      ...parts.context,
      streamFault: scripted?.fault,
      breakConnection: () => void c.env.outgoing.destroy(),
    },
    path: (name) => c.req.param(name) ?? '',
    reply(prompt) {
      checkChoice(prompt);
      return scripted?.kind === 'reply' ? scripted.reply : createReply(prompt);
    },
  });
  if (operation.method === 'POST')
    for (const [name, value] of Object.entries(RATE_LIMIT_HEADERS)) response.headers.set(name, value);
  return response;
}

async function askScenario(c: AppContext, { context, log }: AppParts): Promise<ScenarioAnswer | undefined> {
  const { operation = '', query, body } = c.get('entry');
  const earlier = log.filter((entry) => entry.operation === operation).length - 1;
  return context.scenario?.({ operation, query, body, earlier });
}
