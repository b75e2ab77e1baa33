import { WorkbookRoom } from "../../../src/taskpane/workbook/workbook-room";
import { rendered } from "../rendered";

const room = (host: "excel" | "none"): string => rendered(<WorkbookRoom host={host} />);

it("offers to look before anything is changed", () => {
  const html = room("excel");
  for (const title of [
    "Formulas that show #NAME?",
    "Freeze to values",
    "Bring formulas back",
    "Check this Excel",
  ]) {
    expect(html).toContain(`>${title}</`);
  }
  expect(html).not.toContain('aria-disabled="true"');
});

it("can be read outside Excel, where its buttons say why they do nothing", () => {
  expect(
    room("none").match(
      /aria-disabled="true"[^>]*title="Only inside Excel"|title="Only inside Excel"[^>]*aria-disabled="true"/g,
    ),
  ).toHaveLength(4);
});
