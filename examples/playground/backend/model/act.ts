import type { ScenarioAnswer, ScenarioRequest } from '@unspool/test/server';

/** Answers one operation; `undefined` leaves it to the server. */
export type Act = (request: ScenarioRequest) => ScenarioAnswer | undefined;
