import { startSession, stopSession, type Machine } from "../../../src/hosting/excel/excel-session";
import { readRequest } from "../../../src/hosting/excel/read-request";

/** A machine that writes down what it is asked to do, in order. */
function machineOf(platform: NodeJS.Platform, { succeeds = true, serves = true } = {}) {
  const done: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform,
    manifest: "/ati/manifest.xml",
    tell: (sentence) => void said.push(sentence),
    run: (program, args) => {
      done.push([program, ...args].join(" "));
      return Promise.resolve(succeeds);
    },
    serve: () => {
      done.push("serve");
      return Promise.resolve();
    },
    endServer: () => {
      done.push("end server");
      return Promise.resolve(serves);
    },
  };
  const start = (...args: string[]) => startSession(readRequest(args, platform), machine);
  const stop = () => stopSession(readRequest(["--stop"], platform), machine);
  return { start, stop, done, said: () => said.join("\n") };
}

const TOOL = "npx --yes --ignore-scripts office-addin-debugging@7.0.0";

test("Excel is started with the add-in once it is built and served", async () => {
  const { start, done, said } = machineOf("win32");
  await start();
  expect(done).toEqual(["serve", `${TOOL} start manifest.xml desktop --app excel`]);
  expect(said()).not.toContain("Upload");
});

test("where Excel does not start, the way by hand is told", async () => {
  const { start, said } = machineOf("darwin", { succeeds: false });
  await start();
  expect(said()).toContain("Excel could not be started");
  expect(said()).toContain("Upload My Add-in");
});

test("for the web nothing is started, and the steps name the manifest", async () => {
  const { start, done, said } = machineOf("win32");
  await start("--web");
  expect(done).toEqual(["serve"]);
  expect(said()).toContain("Choose /ati/manifest.xml");
  // Browsers ask before a page of the web reaches localhost; without it nothing of the add-in loads.
  expect(said()).toContain("allow it");
  expect(said()).not.toContain("Linux");
});

test("on Linux it says that there is no Excel, and serves for the web", async () => {
  const { start, done, said } = machineOf("linux");
  await start();
  expect(done).toEqual(["serve"]);
  expect(said()).toContain("There is no Excel for Linux");
  expect(said()).toContain("Upload My Add-in");
});

test("stopping ends the server and takes the add-in out of Excel", async () => {
  const { stop, done, said } = machineOf("darwin");
  await stop();
  expect(done).toEqual(["end server", `${TOOL} stop manifest.xml`]);
  expect(said()).toContain("has ended");
});

test("stopping where nothing runs says so", async () => {
  const { stop, done, said } = machineOf("linux", { serves: false });
  await stop();
  expect(done).toEqual(["end server"]);
  expect(said()).toContain("No server of npm run excel is running.");
});
