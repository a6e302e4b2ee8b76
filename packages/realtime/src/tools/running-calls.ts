import type { Tool } from './tool.ts';

/** Calls that are being run, and how to call them off. */
export interface RunningCalls {
  readonly size: number;
  begin(tool: Tool | undefined): AbortController;
  end(controller: AbortController): void;
  /** Calls off those whose tools are not wanted any more when the user speaks. */
  abortOnSpeech(): void;
  abortAll(): void;
}

/** Makes an empty one. */
export function createRunningCalls(): RunningCalls {
  const running = new Map<AbortController, Tool | undefined>();
  return {
    get size() {
      return running.size;
    },
    begin(tool) {
      const controller = new AbortController();
      running.set(controller, tool);
      return controller;
    },
    end: (controller) => void running.delete(controller),
    abortOnSpeech() {
      for (const [controller, tool] of running) if (tool?.abortOnSpeech === true) controller.abort();
    },
    abortAll() {
      for (const controller of running.keys()) controller.abort();
    },
  };
}
