import { createBridge } from "../../src/playground/stand-in/wire/bridge";
import { FunctionsService } from "../../src/playground/stand-in/wire/functions-service";
import { bootClient, type Client } from "../office-js/boot-client";

/** The numbers by which the runtime tells what was thrown: `#N/A`, and what is no error of the platform's own. */
const [NOT_AVAILABLE, FAULT] = [1, 2];

let service: FunctionsService;
let client: Client;

beforeAll(async () => {
  const { bridge, notify } = createBridge(
    () => {
      throw new Error("Functions ask nothing of the workbook.");
    },
    (action) => service.answer(action),
  );
  service = new FunctionsService(notify);
  client = await bootClient(bridge);
  client.run("dist/functions.js");
  await service.ready;
});

const call = (id: string, ...given: unknown[]) => service.call(id, given).outcome;
/** A matrix parameter gets a block, whatever it is called with. */
const KR = [["KR"]];
const BIG_DATA = [["Big Data"]];
/** 2,888 of 45,929 patents of the fields of Big Data in 2018. */
const SHARE = 2888 / 45929;

const errorOf = (message: RegExp): unknown =>
  expect.objectContaining({
    valueType: "CustomFunctionError",
    code: "#VALUE!",
    message: expect.stringMatching(message) as string,
  });

it("takes a function's answer, scalars come as blocks of one", async () => {
  expect(await call("SHARE", KR, BIG_DATA, [[2018]], null)).toEqual({ succeeded: true, value: [[SHARE]] });
});

it("passes what was left out as null, whether it stands between or at the end", async () => {
  const latest = await call("SHARE", KR, BIG_DATA, null, null);
  expect(latest).toEqual(await call("SHARE", KR, BIG_DATA, [["latest"]], null));
  expect(latest).toEqual({ succeeded: true, value: [[expect.any(Number)]] });
  const pinned = await call("SHARE", KR, BIG_DATA, [[2018]], "uspto-patents");
  expect(pinned).toEqual({ succeeded: true, value: [[SHARE]] });
});

it("takes plain numbers, and gives a plain number", async () => {
  // (3 - 1) / (3 + 1)
  expect(await call("BALANCEOF", 3, 1)).toEqual({ succeeded: true, value: [[0.5]] });
});

it("keeps errors with their sentences, beside figures and alone", async () => {
  const mixed = await call("SHARE", [["KR"], ["KOR1"]], BIG_DATA, [[2018]], null);
  expect(mixed).toEqual({ succeeded: true, value: [[SHARE], [errorOf(/KOR1/)]] });
  const alone = await call("SHARE", KR, [["Big Dta"]], null, null);
  expect(alone).toEqual({ succeeded: true, value: [[errorOf(/Big Dta.*Big Data/)]] });
});

it("says for a function that is not there that it is not", async () => {
  expect(await call("NOSUCH")).toMatchObject({ succeeded: false });
});

describe("A function of the page's own", () => {
  it("keeps its sentence only if it throws the platform's error", async () => {
    const { Error: Refusal, ErrorCode } = client.CustomFunctions;
    client.CustomFunctions.associate({
      OWNERROR: () => {
        // The platform's own class, which its types take for no error.
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw new Refusal(ErrorCode.notAvailable, "not yet");
      },
      PLAINERROR: () => {
        throw new TypeError("a fault");
      },
    });
    expect(await call("OWNERROR")).toEqual({ succeeded: false, code: NOT_AVAILABLE, message: "not yet" });
    expect(await call("PLAINERROR")).toMatchObject({ succeeded: false, code: FAULT });
  });

  it("is told when its cell does not want the answer any more", async () => {
    const cancelled: string[] = [];
    let begun: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (begun = resolve));
    client.CustomFunctions.associate("WAITING", (invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => cancelled.push(invocation.address ?? "");
      begun();
      return new Promise(() => undefined);
    });
    const { cancel } = service.call("WAITING", [], { cancelable: true, address: "Sheet1!B7" });
    await running;
    expect(cancelled).toEqual([]);
    cancel();
    expect(cancelled).toEqual(["Sheet1!B7"]);
  });
});
