import { describe, expect, it } from 'vitest';
import { createKeyReader } from './create-key-reader.ts';

const setting = { provider: 'acme', name: 'apiKey' };

describe('createKeyReader', () => {
  it('reads a string', async () => {
    expect(await createKeyReader('sk-1', setting)()).toBe('sk-1');
  });

  it('asks a function each time', async () => {
    let count = 0;
    const read = createKeyReader(() => `token-${++count}`, setting);
    expect([await read(), await read()]).toEqual(['token-1', 'token-2']);
  });

  it('hands on what the function throws, and asks again the next time', async () => {
    const reason = new Error('identity service is down');
    let down = true;
    const read = createKeyReader(() => (down ? Promise.reject(reason) : 'token'), setting);
    await expect(read()).rejects.toBe(reason);
    down = false;
    expect(await read()).toBe('token');
  });

  it('asks once for requests at the same time, and anew after a failure that all of them shared', async () => {
    let asked = 0;
    let answer: (token: Promise<string>) => void = () => {};
    const read = createKeyReader(() => {
      asked += 1;
      return new Promise<string>((resolve) => (answer = resolve));
    }, setting);
    const reason = new Error('identity service is down');
    const failed = [read(), read()];
    answer(Promise.reject(reason));
    expect(await Promise.allSettled(failed)).toEqual([1, 2].map(() => ({ status: 'rejected', reason })));
    const answered = [read(), read(), read()];
    answer(Promise.resolve('token'));
    expect(await Promise.all(answered)).toEqual(['token', 'token', 'token']);
    expect(asked).toBe(2);
  });

  it.each(['', '  '])('refuses "%s" at once', (key) => {
    expect(() => createKeyReader(key, setting)).toThrow(/^acme: apiKey is empty/);
  });

  it('refuses a function that gives no key', async () => {
    await expect(createKeyReader(() => '', setting)()).rejects.toThrow(/^acme: the answer of apiKey\(\) is empty/);
  });
});
