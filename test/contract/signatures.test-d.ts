import type { Area, Client, NoParams, Operation, PagePromise, RequestOptions } from '@unspool/generated';
import type * as admin from '@unspool/generated/admin';
import type * as assistants from '@unspool/generated/assistants';
import type * as audio from '@unspool/generated/audio';
import type * as batches from '@unspool/generated/batches';
import type * as chat from '@unspool/generated/chat';
import type * as chatkit from '@unspool/generated/chatkit';
import type * as completions from '@unspool/generated/completions';
import type * as containers from '@unspool/generated/containers';
import type * as contentProvenance from '@unspool/generated/content-provenance';
import type * as conversations from '@unspool/generated/conversations';
import type * as embeddings from '@unspool/generated/embeddings';
import type * as evals from '@unspool/generated/evals';
import type * as files from '@unspool/generated/files';
import type * as fineTuning from '@unspool/generated/fine-tuning';
import type * as images from '@unspool/generated/images';
import type * as models from '@unspool/generated/models';
import type * as moderations from '@unspool/generated/moderations';
import type * as realtime from '@unspool/generated/realtime';
import type * as responses from '@unspool/generated/responses';
import type * as skills from '@unspool/generated/skills';
import type * as uploads from '@unspool/generated/uploads';
import type * as vectorStores from '@unspool/generated/vector-stores';
import type * as videos from '@unspool/generated/videos';
import { expectTypeOf } from 'vitest';

/** A string for each parameter of a path template. */
type PathArguments<TPath extends string> = TPath extends `${string}{${string}}${infer TRest}`
  ? [string, ...PathArguments<TRest>]
  : [];

/** What is known and not just anything. */
type IsTyped<TValue> = unknown extends TValue ? false : true;

type All<TAnswers extends readonly boolean[]> = TAnswers extends readonly true[] ? true : false;

/** Of `(client, ...path, params, options?)` the last two; `never` when what comes before is something else. */
type RestOf<TOperation extends Operation, TParameters> = TParameters extends readonly [
  Client<TOperation['area']>,
  ...PathArguments<TOperation['path']>,
  ...infer TRest,
]
  ? TRest
  : never;

type IsRest<TRest extends readonly unknown[]> = TRest extends readonly [
  params?: infer TParams,
  options?: infer TOptions,
]
  ? [RequestOptions | undefined, TParams] extends [TOptions, object | undefined]
    ? All<[IsTyped<TParams>, IsTyped<TOptions>]>
    : false
  : false;

type Gives<TOperation extends Operation, TResult> = TOperation extends { pagination: object }
  ? TResult extends PagePromise<infer TPage>
    ? IsTyped<TPage>
    : false
  : TResult extends Promise<infer TValue>
    ? IsTyped<TValue>
    : false;

type Fits<TOperation extends Operation, TFunction> = TFunction extends (...args: infer TParameters) => infer TResult
  ? [RestOf<TOperation, TParameters>] extends [never]
    ? false
    : All<[IsRest<RestOf<TOperation, TParameters>>, Gives<TOperation, TResult>]>
  : false;

/** Names of the functions of a module that do not fit their descriptor; `never` when all do. */
type Misfits<TModule> = {
  [TName in keyof TModule]: TModule[TName] extends Operation
    ? TModule[TName]['id'] extends keyof TModule
      ? Fits<TModule[TName], TModule[TModule[TName]['id']]> extends true
        ? never
        : TName
      : TName
    : never;
}[keyof TModule];

// The check can fail.
declare const wrong: {
  getThingOperation: Operation<'files'> & { id: 'getThing'; path: '/things/{thing_id}' };
  getThing: (client: Client<'files'>, params?: NoParams, options?: RequestOptions) => Promise<string>;
  findThingOperation: Operation<'files'> & { id: 'findThing'; path: '/things' };
  findThing: (client: Client<'files'>, params: { name: string }, options?: RequestOptions) => Promise<unknown>;
  rightOperation: Operation<'files'> & { id: 'right'; path: '/{a}/{b}' };
  right: (...parameters: [Client<'files'>, string, string, { c: 1 }, (RequestOptions | undefined)?]) => Promise<string>;
};
expectTypeOf<Misfits<typeof wrong>>().toEqualTypeOf<'getThingOperation' | 'findThingOperation'>();

interface Modules {
  readonly admin: typeof admin;
  readonly assistants: typeof assistants;
  readonly audio: typeof audio;
  readonly batches: typeof batches;
  readonly chat: typeof chat;
  readonly chatkit: typeof chatkit;
  readonly completions: typeof completions;
  readonly containers: typeof containers;
  readonly 'content-provenance': typeof contentProvenance;
  readonly conversations: typeof conversations;
  readonly embeddings: typeof embeddings;
  readonly evals: typeof evals;
  readonly files: typeof files;
  readonly 'fine-tuning': typeof fineTuning;
  readonly images: typeof images;
  readonly models: typeof models;
  readonly moderations: typeof moderations;
  readonly realtime: typeof realtime;
  readonly responses: typeof responses;
  readonly skills: typeof skills;
  readonly uploads: typeof uploads;
  readonly 'vector-stores': typeof vectorStores;
  readonly videos: typeof videos;
}

expectTypeOf<keyof Modules>().toEqualTypeOf<Area>();
expectTypeOf<{ [TArea in Area]: Misfits<Modules[TArea]> }[Area]>().toBeNever();
