import { decodeBlock } from "../../../src/data/codec/decode";
import { rooms } from "../../../src/taskpane/rooms";
import { SourcesRoom } from "../../../src/taskpane/sources/sources-room";
import { rendered } from "../rendered";

const remembered = new Map<string, string>();

jest.mock("../../../src/data/codec/decode", () => {
  const decoding = jest.requireActual<typeof import("../../../src/data/codec/decode")>(
    "../../../src/data/codec/decode",
  );
  return { ...decoding, decodeBlock: jest.fn(decoding.decodeBlock) };
});

beforeAll(() => {
  Object.assign(globalThis, {
    localStorage: { getItem: (key: string) => remembered.get(key) ?? null, setItem: () => undefined },
  });
});

const room = (): string => rendered(<SourcesRoom />);

it("is the last room, and unpacks no figures while every source is closed", () => {
  expect(rooms.at(-1)?.title).toBe("Sources");
  expect(room()).toContain("16 datasets, the preferred first, and the report");
  expect(decodeBlock).not.toHaveBeenCalled();
});

it("unpacks those of the dataset that opens, and of no other", () => {
  remembered.set("ati.sources.open", "venture-capital-oecd");
  expect(room()).toContain("37 areas, 2002 to 2025; ");
  expect(decodeBlock).toHaveBeenCalledTimes(1);
});

it("shows all areas where that was asked for", () => {
  const rows = (html: string): number => html.split("<tr").length - 2;
  expect(rows(room())).toBe(15);
  remembered.set("ati.sources.whole", "venture-capital-oecd");
  expect(rows(room())).toBe(37);
});
