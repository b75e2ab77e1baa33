import { indicators } from "../../../src/core/catalogue/indicators";
import type { Plan } from "../../../src/plans/plan";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import type { FiguresForm } from "../../../src/plans/sheet/sheet-options";
import { templates } from "../../../src/plans/sheet/templates";
import { unavailableIn } from "../../../src/plans/sheet/definition/unavailable";
import { DEFINITIONS } from "./definitions";
import { EvaluatedPlan, isError } from "./evaluate-plan";
import { standard } from "./standard";
import { messageBox } from "./message-box";

const FORMS: readonly FiguresForm[] = ["cells", "spill"];
const cases = Object.entries(DEFINITIONS).flatMap(([name, definition]) =>
  FORMS.map((figures) => [`${name}, ${figures}`, sheetPlan(definition, { figures }).page, figures] as const),
);

function written(page: Plan) {
  return page.cells.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        cell === null ? [] : [{ cell, row: row + down, column: column + across }],
      ),
    ),
  );
}

const covers =
  (row: number, column: number) =>
  (place: { row: number; column: number; rows: number; columns: number }): boolean =>
    row >= place.row &&
    row < place.row + place.rows &&
    column >= place.column &&
    column < place.column + place.columns;

describe.each(cases)("%s", (name, page, figures) => {
  const sheet = new EvaluatedPlan(page);

  it("carries with each formula what the functions give for it", () => {
    expect(sheet.wrong()).toEqual([]);
    expect(sheet.formulas().length).toBeGreaterThan(20);
  });

  it("has no number of its own but years", () => {
    const numbers = written(page).flatMap(({ cell }) => (typeof cell === "number" ? [cell] : []));
    expect(numbers.filter((number) => !Number.isInteger(number) || number < 1900 || number > 2100)).toEqual(
      [],
    );
  });

  it("leaves a formula without value only where it spills, over cells that are free", () => {
    const spills = sheet.formulas().filter(({ cell }) => cell.value === undefined);
    if (figures === "cells") expect(spills).toEqual([]);
    for (const { row, column } of spills) {
      const place = page.greyed!.find((each) => each.row === row && each.column === column)!;
      const inside = written(page).filter((each) => covers(each.row, each.column)(place));
      expect(inside).toHaveLength(1);
    }
  });

  it("writes no cell twice", () => {
    const places = written(page).map(({ row, column }) => `${row},${column}`);
    expect(places).toHaveLength(new Set(places).size);
  });

  it("hides every error, and notes reasons only at errors", () => {
    const errors = Array.from({ length: page.rows }, (_, row) =>
      Array.from({ length: page.columns }, (__, column) => ({ row, column })),
    )
      .flat()
      .filter(({ row, column }) => isError(sheet.at(row, column)));
    expect(errors.filter(({ row, column }) => !page.greyed!.some(covers(row, column)))).toEqual([]);
    expect(page.notes.filter(({ row, column }) => !isError(sheet.at(row, column)))).toEqual([]);
    if (errors.length > 0) expect(page.notes.length).toBeGreaterThan(0);
    expect(page.notes.map(({ text }) => text.length > 10)).not.toContain(false);
  });

  it("binds charts to a title and to named series and categories", () => {
    for (const { title, data, categories } of page.charts) {
      expect(String(sheet.at(title.row, title.column))).not.toBe("");
      for (let at = 0; at < data.columns; at += 1) {
        expect(String(sheet.at(data.row, data.column + at))).not.toBe("");
      }
      expect([categories.row, categories.rows]).toEqual([data.row, data.rows]);
      expect(categories.column).toBeLessThan(data.column);
    }
  });

  it("has its charts on free cells, each over the table that it draws, with its source between", () => {
    const hidden = written(page).filter(({ row, column }) =>
      page.charts.some(({ place }) => covers(row, column)(place)),
    );
    expect(hidden).toEqual([]);
    for (const { place, data, title } of page.charts) {
      expect(place.row).toBeGreaterThan(title.row);
      expect(place.row + place.rows).toBeLessThan(data.row);
      const drawn = sheet.block(data).flat();
      const source = sheet.at(place.row + place.rows, 0);
      if (drawn.some((value) => typeof value === "number")) expect(source).toMatch(/^Source: /);
    }
  });

  it("begins with sentences on its figures over the yellow cells, none of them said twice", () => {
    const told = messageBox(page, sheet).filter((text) => text !== "");
    if (name.includes("without figures"))
      expect(told).toEqual([expect.stringMatching(/^No open source has /)]);
    else expect(told.length).toBeGreaterThan(1);
    expect(told.filter((text) => !/^[A-Z].{10,}\.$/.test(text))).toEqual([]);
    // Two blocks of an indicator that nobody has figures of say so each.
    const figures = told.filter((text) => !text.startsWith("No "));
    expect(new Set(figures).size).toBe(figures.length);
  });

  it("ends with source, method and edition, and is set up for paper", () => {
    const foot = written(page).filter(
      ({ column, row }) => column === 0 && row > sheet.rowOf("Sources and methods"),
    );
    expect(String(sheet.at(foot[0]!.row, 0))).toMatch(
      name.includes("without figures") ? /^Patent share: / : /^Source: /,
    );
    expect(sheet.at(page.rows - 1, 0)).toMatch(/^Computed by ATI for Excel, edition \d{4}-\d\d-\d\d /);
    expect(page.sheet.headRows).toBe(1);
    expect(page.sheet.footer).toMatch(/^ATI for Excel, edition \d{4}/);
    const { scale, breaks, repeated, columns } = page.sheet.print!;
    if (scale === "fit") expect(breaks).toEqual([]);
    else expect(scale).toBeGreaterThanOrEqual(73);
    expect(repeated.rows).toBe(1);
    expect([0, ...page.sections!.map(({ table }) => table.row)]).toContain(repeated.row);
    expect(columns).toBe(page.columns);
    // Pages begin below the title, in order, and neither within a chart nor under a heading that stays behind.
    expect(breaks).toEqual([...new Set(breaks)].sort((one, other) => one - other));
    expect(breaks.filter((row) => row < 1 || row >= page.rows)).toEqual([]);
    expect(breaks.filter((row) => page.charts.some(({ place }) => covers(row - 1, 0)(place)))).toEqual([]);
    const heads = page.sections!.map(({ heading }) => heading.row);
    expect(breaks.filter((row) => heads.some((head) => row === head + 1 || row === head + 2))).toEqual([]);
  });
});

it("lets parameters choose from the hidden lists, what they hold today among the choices", () => {
  for (const definition of Object.values(DEFINITIONS)) {
    const { page, lists } = sheetPlan(definition);
    const choices = new EvaluatedPlan(lists);
    const sheet = new EvaluatedPlan(page);
    expect(page.choices!.length).toBeGreaterThan(1);
    for (const { row, column, sheet: name, list, words } of page.choices!) {
      if (!words) expect(name).toBe(lists.name);
      const shown = sheet.at(row, column);
      if (shown !== "") expect(words ?? choices.block(list).flat()).toContain(shown);
    }
  }
  expect(sheetPlan(standard("trend")).lists.sheet.hidden).toBe(true);
});

it("writes one formula that spills where there are many figures, and a formula a cell where there are few", () => {
  const large = { ...standard("specialisation"), areas: AREAS, technologies: SIXTEEN };
  const formulas = sheetPlan(large)
    .page.cells.flatMap(({ cells }) => cells.flat())
    .filter((cell) => typeof cell === "object" && cell !== null && cell.value === undefined);
  // Labels from row 16 on, 34 of them, and from B to M the twelve technologies that have figures: 408 of them.
  expect(formulas).toEqual([{ formula: "=ATI.RPA($A$16:$A$49,$B$15:$M$15,$C$11,$D$11)" }]);
  const small = sheetPlan(standard("specialisation")).page.cells.flatMap(({ cells }) => cells.flat());
  expect(small).toContainEqual(expect.objectContaining({ formula: "=ATI.RPA($A16,B$15,$C$11,$D$11)" }));
});

const SIXTEEN = standard("specialisation").technologies;
const AREAS =
  "KR JP CN TW US DE FR GB IT NL ES SE FI DK NO CH AT BE PL CZ IE PT GR HU IL IN SG CA AU BR MX TR ZA MY".split(
    " ",
  );

it("takes the user's own title before the parameters", () => {
  const { page } = sheetPlan({ ...standard("head-to-head"), title: "Neighbours" });
  expect(page.name).toBe("Neighbours");
  expect(new EvaluatedPlan(page).at(0, 0)).toBe("Neighbours: South Korea and Japan");
});

it.each(
  templates
    .filter(({ takes }) => takes.indicators.least === 1)
    .map(({ id, standard: own }) => [id, own] as const),
)("lays %s out for any one indicator alone", (_id, own) => {
  for (const { code } of indicators) {
    const definition = { ...own, indicators: [code] };
    if (unavailableIn(definition).length < definition.technologies.length) {
      expect(sheetPlan(definition).page.rows).toBeGreaterThan(10);
    }
  }
});

it.each(Object.entries(DEFINITIONS))("has texts over the figures of its charts: %s", (_name, definition) => {
  const { page } = sheetPlan(definition);
  const sheet = new EvaluatedPlan(page);
  // A number there would be the first figure of the series for Excel, and the series without a name.
  const headers = page.charts.flatMap(({ data }) => sheet.block({ ...data, rows: 1 }).flat());
  expect(headers.filter((header) => typeof header !== "string" || header === "")).toEqual([]);
});
