import { TEMPLATE_IDS } from "../../../src/plans/sheet/definition/definition";
import { templateOf, templates } from "../../../src/plans/sheet/templates";
import { unavailableIn } from "../../../src/plans/sheet/definition/unavailable";

it("has each template once, under a name of its own", () => {
  expect(templates.map(({ id }) => id).sort()).toEqual([...TEMPLATE_IDS].sort());
  expect(new Set(templates.map(({ name }) => name)).size).toBe(TEMPLATE_IDS.length);
  expect(templateOf("trend").name).toBe("Trend");
});

it.each(templates.map((template) => [template.name, template] as const))(
  "%s begins with choices that it takes",
  (_name, { id, takes, standard, description }) => {
    expect(standard.template).toBe(id);
    for (const what of ["areas", "technologies", "indicators"] as const) {
      expect(standard[what].length).toBeGreaterThanOrEqual(takes[what].least);
      expect(standard[what].length).toBeLessThanOrEqual(takes[what].most);
    }
    expect(standard.peers !== "").toBe(takes.peers);
    expect(description).toMatch(/^[A-Z].{20,100}\.$/);
  },
);

it("begins sheets on one technology with one that has figures", () => {
  for (const { standard, takes } of templates.filter((each) => each.takes.technologies.most === 1)) {
    const missing = unavailableIn(standard).length;
    expect(missing).toBeLessThan(standard.indicators.length);
    // Artificial intelligence has policies, but no goods heading.
    if (standard.template !== "policy") expect(missing).toBe(0);
    expect(takes.technologies.least).toBe(1);
  }
});
