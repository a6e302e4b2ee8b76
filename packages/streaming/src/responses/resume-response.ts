import { type AnswerContext, type Client, httpInfo } from '@unspool/generated';
import { type CreateResponseParams, type GetResponseParams, getResponseOperation } from '@unspool/generated/responses';
import { toMembers } from '../members.ts';
import { requestEvents } from '../request-stream.ts';
import type { Resumption, StreamAnswer } from '../resumption.ts';
import type { StreamError } from '../stream-error.ts';
import type { StreamOptions } from '../stream-options.ts';
import type { ResumeOptions } from './response-stream-options.ts';

/** A stream that the server keeps. */
interface StoredStream {
  /** Where it is known before the first event brings it. */
  readonly responseId?: string;
  readonly params?: GetResponseParams | undefined;
  readonly options: StreamOptions;
  readonly resume: ResumeOptions;
}

/**
 * Goes on with a stored response where its connection was cut: at the event after the last one that came. Cuts are an end before
 * the end, a broken or silent connection, and an error that is no event of the response: one without a number, which comes from
 * something in between. Fails with the last cut, whose `cause` then is what the last attempt failed with.
 */
export function resumeResponse(
  client: Client<'responses'>,
  { responseId, params, options, resume: { attempts = 5 } }: StoredStream,
): (context: AnswerContext) => Resumption {
  if (!(attempts >= 1)) throw new TypeError('resume.attempts has to be 1 or more.');
  return ({ backOff }) => {
    const opening = new AbortController();
    const { signal } = opening;
    let reached = params?.starting_after ?? -Infinity;
    let used = 0;

    const request = async (id: string): Promise<StreamAnswer> => {
      await backOff(used + 1, signal);
      const answer = await requestEvents(client, {
        operation: getResponseOperation,
        path: [id],
        params: { ...params, starting_after: reached < 0 ? undefined : reached },
        options: { ...options, signal, maxRetries: attempts - used - 1 },
        read: ({ response, body }) => ({ response, body }),
      });
      used += httpInfo(answer)?.attempts ?? 1;
      return answer;
    };
    return {
      isNew: (event) => !(Number(toMembers(event)['sequence_number']) <= reached),
      open: (fault) => {
        const { sequenceNumber = -Infinity, partial } = fault;
        if (sequenceNumber > reached) [reached, used] = [sequenceNumber, 0];
        const id = responseId ?? toMembers(Object(partial))['id'];
        // Events without numbers cannot be told from each other.
        const isLost = sequenceNumber < 0 && partial !== undefined;
        if (!isName(id) || isLost || !isCut(fault) || used >= attempts) return undefined;
        return request(id).catch((error: unknown) => {
          fault.cause = error;
          throw fault;
        });
      },
      abort: (reason) => opening.abort(reason),
    };
  };
}

/** As {@link resumeResponse}, for a response that is about to be created. */
export function resumeCreatedResponse(
  client: Client<'responses'>,
  { params, ...stream }: Omit<StoredStream, 'params'> & { readonly params: CreateResponseParams },
): (context: AnswerContext) => Resumption {
  const { background, store, include, stream_options: settings } = params;
  if (background !== true || store === false)
    throw new TypeError('resume needs a stored background response: set background to true, and store not to false.');
  return resumeResponse(client, {
    ...stream,
    params: { include: include ?? undefined, include_obfuscation: settings?.include_obfuscation },
  });
}

function isCut({ code, payload }: StreamError): boolean {
  if (code === 'in-band-error') return toMembers(Object(payload))['sequence_number'] === undefined;
  return code === 'cut-off' || code === 'idle-timeout';
}

function isName(id: unknown): id is string {
  return typeof id === 'string' && id !== '';
}
