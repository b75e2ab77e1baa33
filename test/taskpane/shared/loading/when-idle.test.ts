import { whenIdle } from "../../../../src/taskpane/shared/loading/when-idle";

const page = globalThis as { requestIdleCallback?: unknown };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  delete page.requestIdleCallback;
  jest.useRealTimers();
});

async function isIdle(waiting: Promise<void>): Promise<boolean> {
  let idle = false;
  void waiting.then(() => (idle = true));
  await Promise.resolve();
  await Promise.resolve();
  return idle;
}

it("waits until the browser says so", async () => {
  let say = (): void => undefined;
  page.requestIdleCallback = (callback: () => void) => (say = callback);
  const waiting = whenIdle();
  jest.advanceTimersByTime(10_000);
  expect(await isIdle(waiting)).toBe(false);
  say();
  expect(await isIdle(waiting)).toBe(true);
});

it("waits a moment where the browser does not say", async () => {
  const waiting = whenIdle();
  expect(await isIdle(waiting)).toBe(false);
  jest.advanceTimersByTime(300);
  expect(await isIdle(waiting)).toBe(true);
});
