import { writeDefinition } from "../../../src/workbook/sheet/definition";
import { readDefinition, UnreadableDefinition } from "../../../src/workbook/sheet/read-definition";
import { templates } from "../../../src/workbook/sheet/templates";

const good = JSON.parse(writeDefinition(templates[0]!.standard)) as Record<string, unknown>;

const problem = (fields: unknown): UnreadableDefinition => {
  const read = readDefinition(typeof fields === "string" ? fields : JSON.stringify(fields));
  if (!(read instanceof UnreadableDefinition)) throw new Error("It was read.");
  return read;
};

it.each(templates.map(({ name, standard }) => [name, standard] as const))(
  "reads what was written: %s",
  (_name, standard) => {
    expect(readDefinition(writeDefinition(standard))).toEqual(standard);
  },
);

it("turns names into codes", () => {
  const named = {
    ...good,
    template: "trend",
    areas: ["Korea", "kor"],
    technologies: ["Semiconductors"],
    indicators: ["Patent share"],
  };
  expect(readDefinition(JSON.stringify(named))).toMatchObject({
    areas: ["KR", "KR"],
    technologies: ["MNE"],
    indicators: ["SHARE"],
  });
});

it("tells a definition of a newer add-in from a broken one", () => {
  expect(problem({ ...good, version: 2, template: "of the future" })).toMatchObject({
    reason: "newer",
    message: expect.stringContaining("Update the add-in") as string,
  });
  expect(problem({ ...good, version: 0 }).reason).toBe("broken");
  expect(problem({ ...good, version: undefined }).reason).toBe("broken");
});

it.each([
  ["{", "it is no JSON"],
  ["[]", "it is no object"],
  ["null", "it is no object"],
  [{ ...good, template: "league table" }, 'its template is "league table", not one of profile'],
  [{ ...good, title: 3 }, "its title is no text"],
  [{ ...good, areas: "KR" }, "its areas are no list"],
  [{ ...good, areas: [1] }, "its areas hold something that is no text"],
  [{ ...good, areas: ["Atlantis"] }, 'Unknown area "Atlantis"'],
  [{ ...good, technologies: ["Big Dta"] }, 'Unknown technology "Big Dta". Did you mean "Big Data"?'],
  [{ ...good, indicators: ["LUCK"] }, 'Unknown indicator "LUCK"'],
  [{ ...good, dataset: "epo-patents" }, 'Unknown dataset "epo-patents"'],
  [{ ...good, to: "now" }, "its to is no year"],
  [{ ...good, from: 2018.5 }, "its from is no year"],
  [{ ...good, from: 2018, to: 2018 }, "it runs from 2018 to 2018"],
  [{ ...good, areas: [] }, "Country profile needs one area; none is chosen"],
  [{ ...good, order: "random" }, 'its order is "random"'],
])("says what is wrong with %j", (fields, why) => {
  expect(problem(fields).reason).toBe("broken");
  expect(problem(fields).message).toContain(why);
});
