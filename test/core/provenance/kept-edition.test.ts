import { bundle } from "../../../src/core/figures/bundle";
import { edition } from "../../../src/core/provenance/edition";
import { editionToKeep, keptEdition, renewedSince } from "../../../src/core/provenance/kept-edition";

const now = editionToKeep();
const before = (changes: Readonly<Record<string, string | undefined>>) => {
  const datasets = Object.entries({ ...now.datasets, ...changes });
  return {
    edition: "2025-01-31 01234567",
    datasets: Object.fromEntries(datasets.filter((each): each is [string, string] => each[1] !== undefined)),
  };
};

it("keeps the edition, a mark of every dataset and one of the codes, and reads them back", () => {
  expect(now.edition).toBe(edition());
  expect(Object.keys(now.datasets)).toEqual([...bundle.datasets.map(({ id }) => id), "codes"]);
  expect(now.datasets["uspto-patents"]).toMatch(/^2020 [0-9a-f]+$/);
  expect(keptEdition(JSON.stringify(now))).toEqual(now);
});

it.each([undefined, 7, "", "{", "null", "[]", '{"edition":"2025-01-31"}', '{"edition":7,"datasets":{}}'])(
  "takes %j for nothing",
  (text) => expect(keptEdition(text)).toBeUndefined(),
);

it("takes no texts for editions and ids that cannot be ours", () => {
  expect(keptEdition(JSON.stringify({ edition: "x".repeat(1_000_000), datasets: {} }))).toBeUndefined();
  const hostile = `{"edition":"2025","datasets":{"<b>":"1","__proto__":"2","${"y".repeat(1_000)}":"3","of-old":"4"}}`;
  expect(keptEdition(hostile)).toEqual({ edition: "2025", datasets: { "of-old": "4" } });
});

it("says what is different since then", () => {
  expect(renewedSince(before({}))).toEqual([]);
  expect(
    renewedSince(
      before({
        "uspto-patents": "2018 0",
        "patent-families": "2020 0",
        "pct-applications": undefined,
        "patents-of-old": "2010 0",
        codes: "0",
      }),
    ),
  ).toEqual([
    "uspto-patents is complete until 2020 now, and was until 2018",
    "patent-families has other figures",
    "pct-applications is new",
    "patents-of-old has gone",
    "other codes stand for some technologies",
  ]);
});

it("says nothing where the datasets were not kept", () => {
  expect(renewedSince({ edition: "2025-01-31 01234567", datasets: {} })).toEqual([]);
});
