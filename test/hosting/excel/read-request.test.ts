import { readRequest } from "../../../src/hosting/excel/read-request";

test("Excel is started where there is one, and the web is served where there is none or it is asked for", () => {
  expect(readRequest([], "win32")).toEqual({ act: "start", where: "desktop" });
  expect(readRequest([], "darwin")).toEqual({ act: "start", where: "desktop" });
  expect(readRequest([], "linux")).toEqual({ act: "start", where: "web" });
  expect(readRequest(["--web"], "win32")).toEqual({ act: "start", where: "web" });
});

test("--stop ends what was started", () => {
  expect(readRequest(["--stop"], "win32")).toEqual({ act: "stop", where: "desktop" });
});

test("what it does not know it refuses by name", () => {
  expect(() => readRequest(["--stpo"], "win32")).toThrow(
    'npm run excel knows --web and --stop, not "--stpo".',
  );
});
