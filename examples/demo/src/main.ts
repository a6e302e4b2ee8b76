import { openEndpoint } from './endpoint.ts';
import { runSteps } from './run-steps.ts';
import type { DemoStep } from './step.ts';
import { callFunction } from './steps/call-function.ts';
import { chat } from './steps/chat.ts';
import { listAllModels } from './steps/list-all-models.ts';
import { stream } from './steps/stream.ts';
import { structuredAnswer } from './steps/structured-answer.ts';
import { talk } from './steps/talk.ts';
import { useSecondProvider } from './steps/use-second-provider.ts';

const steps: readonly DemoStep[] = [
  listAllModels,
  chat,
  stream,
  callFunction,
  structuredAnswer,
  useSecondProvider,
  talk,
];

const started = performance.now();
const endpoint = await openEndpoint(process.env);
const write = (text: string) => void process.stdout.write(text);
write(`${endpoint.description}\n`);
const failed = await runSteps(steps, { ...endpoint, write });
await endpoint.close();
write(
  `\n${steps.length - failed} of ${steps.length} steps did what they should, in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
