import type { Scenario } from '@unspool/test/server';

/** What the embedded server's model does in the playground, in place of repeating what it is told. */
export const playModel: Scenario = () => undefined;
