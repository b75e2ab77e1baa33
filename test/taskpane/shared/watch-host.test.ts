import { watchHost, type Host } from "../../../src/taskpane/shared/watch-host";

const officeOf = (onReady: (answer: (info: { host: string | null }) => void) => unknown) =>
  Object.assign(globalThis, { Office: { onReady } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

function reports(): Host[] {
  const found: Host[] = [];
  watchHost((host) => found.push(host), 100);
  return found;
}

it("says at once that there is no Excel when office.js did not load", () => {
  expect(reports()).toEqual(["none"]);
});

it("knows Excel from a plain browser", () => {
  officeOf((answer) => answer({ host: "Excel" }));
  expect(reports()).toEqual(["excel"]);
  officeOf((answer) => answer({ host: null }));
  expect(reports()).toEqual(["none"]);
});

it("waits with patience, but not for ever", () => {
  officeOf(() => undefined);
  const found = reports();
  expect(found).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(found).toEqual(["none"]);
});

it("corrects itself when Excel answers late", () => {
  let answer: (info: { host: string }) => void = () => undefined;
  officeOf((given) => (answer = given));
  const found = reports();
  jest.advanceTimersByTime(100);
  answer({ host: "Excel" });
  expect(found).toEqual(["none", "excel"]);
});

it("does not speak twice when Excel answers in time", () => {
  officeOf((answer) => answer({ host: "Excel" }));
  const found = reports();
  jest.advanceTimersByTime(1000);
  expect(found).toEqual(["excel"]);
});
