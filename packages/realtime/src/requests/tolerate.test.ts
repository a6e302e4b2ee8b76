import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { RealtimeError } from '../realtime-error.ts';
import { tolerate } from './tolerate.ts';

/** Rejections that nobody looks at, taken from whoever else notes them. */
let unseen: unknown[] = [];
let others: NodeJS.UnhandledRejectionListener[] = [];

beforeEach(() => {
  unseen = [];
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', (error) => unseen.push(error));
});
afterEach(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
});

const closed = new RealtimeError('closed', 'Over.');
const misuse = new TypeError('Give an id.');

/** Asks, waits for nothing, and gives whoever notes such rejections the time to do so. */
async function forget(error: unknown): Promise<void> {
  void tolerate(async () => Promise.reject(error));
  await new Promise(setImmediate);
  await new Promise(setImmediate);
}

describe('tolerate', () => {
  it('keeps what ends a request from ending the program', async () => {
    await forget(closed);
    expect(unseen).toEqual([]);
  });

  it('lets misuse end it', async () => {
    await forget(misuse);
    expect(unseen).toEqual([misuse]);
  });

  it('tells whoever waits', async () => {
    await expect(tolerate(async () => Promise.reject(closed))).rejects.toBe(closed);
    await expect(tolerate(async () => Promise.reject(misuse))).rejects.toBe(misuse);
    expect(await tolerate(async () => 'answer')).toBe('answer');
    expect(unseen).toEqual([]);
  });
});
