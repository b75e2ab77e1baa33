import { edition } from "../../../../src/core/provenance/edition";
import type { MadeSheet } from "../../../../src/excel/made/listed/made-sheets";
import { MadeCard } from "../../../../src/taskpane/compare/made/made-card";
import { standard } from "../../../plans/sheet/standard";
import { rendered } from "../../rendered";

const definition = standard("trend");

function card(of: string): string {
  const entry = { id: "s2", name: "Trend", rows: 40, columns: 8, charts: [], edition: of, definition };
  const made: MadeSheet = { id: "s2", sheet: "Trend", state: "ready", definition, entry };
  const nothing = (): void => undefined;
  const given = { made, isAbove: false, onOpen: nothing, onChanged: nothing };
  return rendered(<MadeCard {...given} />);
}

it("says of which day the figures were that a sheet was made with, where these are others", () => {
  const [today = ""] = edition().split(" ");
  expect(card("2020-01-01 0badc0de")).toMatch(new RegExp(`figures of 2020-01-01; these are of ${today}\\.`));
  expect(card(edition())).not.toContain("figures of");
  expect(card("")).not.toContain("figures of");
});
