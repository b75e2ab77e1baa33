import { orThrow } from "../../../../src/core/refusal";
import { ALL, findTechnology, technologies } from "../../../../src/core/catalogue/technologies";
import { technologyCard } from "../../../../src/core/provenance/card/technology-card";
import { countriesIn, patents, shareOf } from "../../raw-figures";

const fieldsOf = (text: string) =>
  new Map(
    technologyCard(orThrow(findTechnology(text))).sections.flatMap(({ fields }) =>
      fields.map((each) => [each.name, each]),
    ),
  );

it("carries the world's count and who leads", () => {
  const fields = fieldsOf("Big Data");
  const codes = ["6", "7"];
  expect(fields.get("Patents")).toMatchObject({
    value: patents("uspto-patents", codes, "WORLD", 2020),
    note: "2020, uspto-patents, grade broader",
  });
  const [largest = ""] = countriesIn("uspto-patents").sort(
    (a, b) =>
      (patents("uspto-patents", codes, b, 2020) || 0) - (patents("uspto-patents", codes, a, 2020) || 0),
  );
  expect(largest).toBe("US");
  const share = (100 * shareOf("uspto-patents", codes, largest, 2020)).toFixed(1);
  expect(fields.get("Largest Patent share")?.value).toBe(`United States, ${share} %`);
});

it("does not tell that the world has all of the world", () => {
  expect([...fieldsOf("Big Data").keys()]).not.toContain("Patent share");
});

it("names nobody who is the most specialised in all technologies, in which nobody is", () => {
  expect([...fieldsOf("ALL").keys()]).toContain("Largest Patents");
  expect([...fieldsOf("ALL").keys()]).not.toContain("Largest Revealed patent advantage");
  expect([...fieldsOf("AI").keys()]).toContain("Largest Revealed patent advantage");
});

it("has each field once, for every technology", () => {
  for (const technology of [...technologies, ALL]) {
    const names = technologyCard(technology).sections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  }
});
