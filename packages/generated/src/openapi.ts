export { createPathClient } from './path-client/create-path-client.ts';

export type { paths, PathsByMethod } from './gen/paths.ts';
export type { PathMiddleware, PathMiddlewareCall } from './path-client/path-middleware.ts';
export type { PathRequest } from './path-client/path-request.ts';
export type { PathClient, PathData, PathInit, PathMethod, PathResult } from './path-client/path-types.ts';
