import {
  createAssistantOperation,
  createMessageOperation,
  createThreadOperation,
  getAssistantOperation,
  getThreadOperation,
  type CreateAssistantRequest,
  type CreateMessageRequest,
  type CreateThreadRequest,
} from '@unspool/generated/assistants';
import { addMessages, findAssistant, findThread, storeThread } from '../assistants/kept-objects.ts';
import { toAssistant } from '../assistants/to-assistant.ts';
import { serve, type ServedOperation } from '../http/serve.ts';

/** What runs need: assistants, and threads with their messages. The other operations on them keep nothing. */
export const assistantRoutes: readonly ServedOperation[] = [
  serve<CreateAssistantRequest>(createAssistantOperation, ({ body, context }) => {
    const assistant = toAssistant(body, context);
    context.assistants.assistants.set(assistant.id, assistant);
    return Response.json(assistant);
  }),
  serve(getAssistantOperation, ({ context, path }) => Response.json(findAssistant(context, path('assistant_id')))),
  serve<CreateThreadRequest | undefined>(createThreadOperation, ({ body, context }) =>
    Response.json(storeThread(context, body).thread),
  ),
  serve(getThreadOperation, ({ context, path }) => Response.json(findThread(context, path('thread_id')).thread)),
  serve<CreateMessageRequest>(createMessageOperation, ({ body, context, path }) => {
    const { messages } = addMessages(context, findThread(context, path('thread_id')), [body]);
    return Response.json(messages.at(-1));
  }),
];
