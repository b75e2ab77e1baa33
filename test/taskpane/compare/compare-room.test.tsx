import { CompareRoom } from "../../../src/taskpane/compare/compare-room";
import { templates } from "../../../src/plans/sheet/templates";
import { rendered } from "../rendered";

const room = (host: "excel" | "none"): string => rendered(<CompareRoom host={host} />);

it("offers every template, the choices of the first and what they give", () => {
  const html = room("excel");
  for (const { name, description } of templates) {
    expect(html).toContain(`>${name}</`);
    expect(html).toContain(`>${description.replaceAll("'", "&#x27;")}</`);
  }
  for (const label of ["Area", "Peer group", "Technology", "Indicators", "Dataset", "Title"]) {
    expect(html).toContain(`>${label}</label>`);
  }
  expect(html).toContain("Country profile: South Korea and Group of Seven, Micro- and Nanoelectronics");
  expect(html).toMatch(/It fills [\d,]+ cells and has \d charts?\./);
});

it("can be tried outside Excel, where building says why it does nothing", () => {
  expect(room("none")).toMatch(
    /title="Only inside Excel"[^>]*>Build the sheet|aria-disabled="true"[^>]*>Build/,
  );
  expect(room("none")).not.toContain("Sheets made here");
  expect(room("excel")).toContain("Sheets made here");
});
