import { previewOf } from "../../../../src/taskpane/compare/preview/preview-of";
import { SheetPreview } from "../../../../src/taskpane/compare/preview/sheet-preview";
import type { SheetDefinition } from "../../../../src/plans/sheet/definition/definition";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { rendered } from "../../rendered";

function shown(definition: SheetDefinition): string {
  const preview = previewOf(definition);
  if (preview.state !== "ready") throw new Error(preview.problem);
  return rendered(<SheetPreview page={preview.page} />);
}

const own = templateOf("empty").standard;

it("puts each chart under its table, with what its figures are", () => {
  const html = shown(templateOf("head-to-head").standard);
  expect(html.match(/<\/table>.*?<figure/gs)).toHaveLength(3);
  expect(html).not.toContain("not drawn here");
});

it("draws four charts and counts the others", () => {
  const html = (count: number) =>
    shown({
      ...own,
      indicators: ["SHARE", "RPA", "PATENTS", "EXPORTSHARE", "TRADEBALANCE", "EXPORTS"].slice(0, count),
    });
  expect(html(4).match(/<figure/g)).toHaveLength(4);
  expect(html(4)).not.toContain("not drawn here");
  expect(html(5).match(/<figure/g)).toHaveLength(4);
  expect(html(5)).toContain("1 more chart is in the sheet, not drawn here.");
  expect(html(6)).toContain("2 more charts are in the sheet, not drawn here.");
});

it("says that a chart without a figure is empty", () => {
  // No dataset here counts patents in either technology.
  expect(shown({ ...own, technologies: ["BLOCKCHAIN", "ARVR"], indicators: ["SHARE"] })).toContain(
    "Chart: Share of the world, %, empty, for no figure is there",
  );
});
