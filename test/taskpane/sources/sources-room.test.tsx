import { decodeBlock } from "../../../src/data/codec/decode";
import { rooms } from "../../../src/taskpane/rooms";
import {
  SourcesRoom,
  domainFilter,
  searchSources,
  sourcesInWords,
} from "../../../src/taskpane/sources/sources-room";
import { rendered } from "../rendered";
import { datasets } from "../../../src/core/figures/store";
import { applyFilters } from "../../../src/taskpane/shared/entries/entry-filter";
import { datasetFolders } from "../../core/raw-figures";
import { sources } from "../../../src/taskpane/sources/source";

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

const room = (): string => rendered(<SourcesRoom host="none" />);

it("is the last room, and unpacks no figures while every source is closed", () => {
  expect(rooms.at(-1)?.title).toBe("Sources");
  expect(room()).toContain(`${datasetFolders.length} datasets, the preferred first, and the report`);
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

const search = searchSources(sources);
const ids = (text: string): string[] => search(text).map(({ id }) => id);

it("has every dataset in the order of preference, then the report", () => {
  expect(ids("")).toEqual([...datasets.map(({ id }) => id), "report"]);
});

it("finds by id, producer, code and licence, typos forgiven", () => {
  expect(ids("uspto-patents")[0]).toBe("uspto-patents");
  expect(ids("CEPII")).toEqual(["trade-baci-hs4"]);
  expect(ids("ventur captial").slice(0, 5).sort()).toEqual([
    "venture-capital-ai-biotech-ncses",
    "venture-capital-ncses",
    "venture-capital-ncses-2024",
    "venture-capital-oecd",
    "venture-capital-us-cn-by-technology",
  ]);
  expect(ids("semiconducters")).toEqual(expect.arrayContaining(["uspto-patents", "patent-families"]));
  expect(ids("Etalab")).toEqual(["trade-baci-hs4"]);
  expect(ids("European Commission")[0]).toBe("report");
});

it("narrows to a domain, and each source has one that the filter knows", () => {
  const trade = applyFilters(sources, [domainFilter], { domain: "trade" });
  expect(trade.map(({ id }) => id)).toEqual(["trade-baci-hs4", "trade-kti-ncses"]);
  const known = domainFilter.options.map(({ value }) => value);
  for (const { domain } of sources) expect(known).toContain(domain);
});

it("counts in words", () => {
  expect(sourcesInWords(sources, sources)).toBe(
    `${datasetFolders.length} datasets, the preferred first, and the report`,
  );
  expect(sourcesInWords(sources.slice(0, 2), sources)).toBe(
    `2 of ${datasetFolders.length + 1} sources match`,
  );
  expect(sourcesInWords([], sources)).toBe("No source matches.");
});
