import { EXCELS } from "../../../../src/playground/stand-in/excel/manners";
import { setStage } from "./stage";

const MOST = EXCELS.web.mostBytes;
/** With its quotes and a comma it takes as many bytes as it has letters. */
const text = (letters: number): string => "x".repeat(letters - 3);
/** Ten cells, a fifth of the limit each. */
const TOO_MUCH = Array.from({ length: 10 }, () => [text(MOST / 5)]);

describe("What an Excel sends and tells at once", () => {
  it("is limited on the web, and nothing of a request that is too large is done", async () => {
    const { batch, valuesAt } = setStage(EXCELS.web);
    const write = batch((sheet) => {
      sheet.getRange("A1:A10").values = TOO_MUCH;
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(valuesAt("A1")).toEqual([[null]]);
  });

  it("is limited on the web for all answers together, of which half can be told", async () => {
    const { ask, fill } = setStage(EXCELS.web);
    fill(TOO_MUCH);
    const read = (...addresses: readonly string[]) =>
      ask(
        (sheet) => addresses.map((address) => sheet.getRange(address).load("values")),
        (ranges) => ranges.length,
      );
    await expect(read("A1:A4", "A5:A8")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await read("A1:A4")).toBe(1);
  });

  it("counts what a method tells of each cell", async () => {
    const { ask } = setStage({ ...EXCELS.web, mostBytes: 1000 });
    const read = (address: string) =>
      ask(
        (sheet) => sheet.getRange(address).getCellProperties({ format: { font: { color: true } } }),
        ({ value }) => value.length,
      );
    // {"format":{"font":{"color":"#000000"}}} and a comma are 40 letters.
    expect(await read("A1:A20")).toBe(20);
    await expect(read("A1:A30")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("is not limited on a computer", async () => {
    const { batch, valuesAt } = setStage(EXCELS.windows);
    await batch((sheet) => {
      sheet.getRange("A1:A10").values = TOO_MUCH;
    });
    expect(valuesAt("A10")).toEqual(TOO_MUCH.slice(-1));
  });

  it("tells null of the contents of more than five million cells", async () => {
    const { ask } = setStage(EXCELS.mac);
    const read = (address: string) =>
      ask(
        (sheet) => sheet.getRange(address).load("values"),
        ({ values }) => values as unknown,
      );
    expect(await read("A1:E1000001")).toBeNull();
    expect(await read("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});
