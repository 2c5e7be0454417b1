import { Temporal as Polyfill } from 'temporal-polyfill/implementation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

const temporal = async () => (await import('../../../server/article/temporal')).Temporal;

test("should take the engine's own calendar where there is one", async () => {
  const native = { PlainDate: class {} };
  vi.stubGlobal('Temporal', native);
  expect(await temporal()).toBe(native);
});

test('should take the polyfill where the engine has none', async () => {
  vi.stubGlobal('Temporal', undefined);
  expect(await temporal()).toBe(Polyfill);
});

test('should leave the globals as they are', async () => {
  vi.stubGlobal('Temporal', undefined);
  const before = Object.getOwnPropertyNames(globalThis).sort();
  await temporal();
  expect((globalThis as { Temporal?: unknown }).Temporal).toBeUndefined();
  expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before);
});
