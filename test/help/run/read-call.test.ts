import "../../functions/custom-functions";
import { readConstant, readCall } from "../../../src/help/run/read-call";

const none = (): never => {
  throw new Error("nothing nested");
};

test("arguments are texts, numbers, arrays, and null where they are skipped", () => {
  expect(readCall('=ATI.X("a ""b""",{1,2;"c",TRUE},,-3,)', none)).toEqual({
    id: "X",
    args: [
      'a "b"',
      [
        [1, 2],
        ["c", true],
      ],
      null,
      -3,
      null,
    ],
  });
});

test("a nested call is answered first", () => {
  const run = (id: string, args: readonly unknown[]) => `${id} of ${args.join()}`;
  expect(readCall("=ATI.X(ATI.Y(1,2),3)", run)).toEqual({ id: "X", args: ["Y of 1,2", 3] });
});

test("what is no call of ours is refused", () => {
  expect(() => readCall("=SUM(1)", none)).toThrow("no ATI function");
  expect(() => readCall("=ATI.X(1)+1", none)).toThrow("left over: +1");
  expect(() => readConstant("KR")).toThrow("no constant");
});
