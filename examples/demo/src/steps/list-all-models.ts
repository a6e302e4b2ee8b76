import { listModels } from '@unspool/generated/models';
import { type DemoStep, expect } from '../step.ts';

export const listAllModels: DemoStep = {
  title: 'List the models',
  async run({ client, models }) {
    const ids: string[] = [];
    for await (const model of listModels(client)) ids.push(model.id);
    expect(
      ids.includes(models.text),
      `${models.text} is not among the ${ids.length} models. Set OPENAI_MODEL to one that is.`,
    );
    return `${ids.length} models, among them ${models.text}`;
  },
};
