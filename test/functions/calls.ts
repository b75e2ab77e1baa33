import fc from "fast-check";
import metadata from "../../src/data/compiled/functions.json";
import { areas } from "../../src/core/catalogue/areas";
import { indicators } from "../../src/core/catalogue/indicators";
import { ownCodes, technologies } from "../../src/core/catalogue/technologies";
import { datasets } from "../../src/core/figures/store";
import { CustomFunctionsError } from "./custom-functions";

const name = fc.oneof(
  fc.constantFrom(...areas.flatMap(({ code, name: full, aliases }) => [code, full, ...aliases])),
  fc.constantFrom(...technologies.flatMap(({ code, name: full, aliases }) => [code, full, ...aliases])),
  fc.constantFrom(...ownCodes.map(({ code }) => code)),
  fc.constantFrom(...indicators.flatMap(({ code, name: full }) => [code, full])),
  fc.constantFrom(...datasets.map(({ id }) => id)),
  fc.constantFrom(
    "ALL",
    "latest",
    "2010:2018",
    "-5",
    "percent",
    "bibtex",
    "areas",
    "verticals",
    "lastcomplete",
  ),
);
const number = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, 2, -1, 0.5, 1e308, 5e-324, 2018, 2020, 2024, 1998),
  fc.integer({ min: 1990, max: 2030 }),
  fc.double(),
);
const nothing = fc.constantFrom(null, undefined, "", "   ", 0);
const dataType = fc.oneof(
  fc.record({ type: fc.constant("Double"), basicType: fc.constant("Double"), basicValue: number }),
  fc.record({
    type: fc.constant("Entity"),
    text: fc.string(),
    basicType: fc.constant("String"),
    basicValue: name,
  }),
  fc.record({
    type: fc.constant("Error"),
    basicType: fc.constant("Error"),
    basicValue: fc.constantFrom("#N/A", "#DIV/0!", 7),
  }),
  fc.record({ type: fc.constant("Boolean"), basicType: fc.constant("Boolean"), basicValue: fc.boolean() }),
  fc.record({ type: fc.constant("WebImage"), address: fc.string(), basicValue: fc.constant(null) }),
  fc.constantFrom("#N/A", "#VALUE!", "").map((code) => new CustomFunctionsError(code, "passed in")),
);
const odd = fc.constantFrom<unknown>(
  new Date(0),
  new Date(NaN),
  Symbol("s"),
  () => "KR",
  10n,
  /x/,
  new Map(),
  Object.create(null),
  { toString: () => "KR" },
  {
    get basicValue(): string {
      throw new Error("a getter that throws");
    },
  },
  new Error("plain"),
);
/** As much as a cell holds, of letters that are longer once they are compared, and of marks that rules look for. */
const longText = fc
  .tuple(
    fc.constantFrom("a", "word ", "ﷺ ", ":", "-", '"', "KR,", "id,", "1", "(", "한국 ", "\u0301", "\ud83d"),
    fc.constantFrom(40, 300, 2_000, 32_767),
  )
  .map(([unit, letters]) => unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters));
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: name },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 3, arbitrary: nothing },
  { weight: 2, arbitrary: dataType },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: longText },
);
/** A column or a row of many cells, of a few different ones. */
const many = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(30, 400, 3_000),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([cells, length, isRow, numbered]) => {
    const all = Array.from({ length }, (_, at) => {
      const each = cells[at % cells.length];
      return numbered && typeof each === "string" && each.length < 60 ? `${each} ${at}` : each;
    });
    return isRow ? [all] : all.map((each) => [each]);
  });
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 2, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 4 }) },
  { weight: 1, arbitrary: many },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 2 }), { maxLength: 2 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>([], [[]], [[], ["KR"]], [["KR"], ["JP", "US"]], [, ["KR"]]),
  },
);

/** A range of the user's own: right heads and rows, with anything at all among them. */
const ownRange: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(
      ["area", "technology", "year", "value"],
      ["Country", "Tech", "2017", "2018"],
      ["REF_AREA", "indicator", "TIME_PERIOD", "OBS_VALUE"],
    ),
    fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom("KR", "World", "Sum", "Elbonia"), cell),
        fc.oneof(fc.constantFrom("AI", "ALL", "PATENTS", "Flying cars"), cell),
        fc.oneof(fc.integer({ min: 2016, max: 2019 }), cell),
        fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 99 }) }, { weight: 1, arbitrary: cell }),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([head, rows]) => [head, ...rows]);

/** Arguments for a function by their names, right ones among the wrong, so that calls get beyond the first check. */
const likely: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  indicator: fc.constantFrom(...indicators.map(({ code }) => code)),
  indicators: fc.constantFrom(...indicators.map(({ code }) => code)),
  dataset: fc.oneof(fc.constant(null), fc.constantFrom(...datasets.map(({ id }) => id))),
  kind: fc.constantFrom("areas", "technologies", "fields", "groups"),
  own: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: ownRange }),
  headers: fc.constantFrom(null, 0, 1, 2),
  n: fc.constantFrom(null, 1, 5),
  minimum: fc.constantFrom(null, 0, 1, 50),
};
const parametersOf = (id: string): string[] =>
  metadata.functions.find((each) => each.id === id)!.parameters.map((parameter) => parameter.name);

/** Arguments for a call of a function: likely ones, and anything at all. */
export const callOf = (id: string): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(
      ...parametersOf(id).map((each) =>
        fc.oneof({ weight: 2, arbitrary: likely[each] ?? cell }, { weight: 1, arbitrary: argument }),
      ),
    )
    .chain((args) =>
      fc
        .integer({ min: 0, max: args.length })
        .map((given) => args.slice(0, Math.max(given, args.length - 2))),
    );
