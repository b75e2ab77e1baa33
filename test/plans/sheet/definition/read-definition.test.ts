import fc from "fast-check";
import { areas } from "../../../../src/core/catalogue/areas";
import { writeDefinition } from "../../../../src/plans/sheet/definition/definition";
import { readDefinition, UnreadableDefinition } from "../../../../src/plans/sheet/definition/read-definition";
import { templates } from "../../../../src/plans/sheet/templates";

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

it("reads a dataset that was pinned", () => {
  const pinned = { ...templates[0]!.standard, dataset: "patent-families" };
  expect(readDefinition(writeDefinition(pinned))).toEqual(pinned);
});

it("reads the scale of lines where one was chosen, and no other than there are", () => {
  const chosen = { ...templates[0]!.standard, scale: "log" as const };
  expect(readDefinition(writeDefinition(chosen))).toEqual(chosen);
  expect(problem({ ...good, scale: "square" }).message).toContain('its scale is "square"');
});

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

it("reads a built-in peer group as editions wrote it that knew no others", () => {
  expect(readDefinition(JSON.stringify({ ...good, peers: "Group of Seven" }))).toMatchObject({ peers: "G7" });
});

it("reads a peer group of the user's own, names in it turned into codes, each once", () => {
  const peers = { name: "Neighbours", areas: ["Japan", "chn", "JP"] };
  expect(readDefinition(JSON.stringify({ ...good, peers }))).toMatchObject({
    peers: { name: "Neighbours", areas: ["JP", "CN"] },
  });
});

it("reads back every group of known areas with a name of letters", () => {
  const countries = areas.filter(({ kind }) => kind !== "group").map(({ code }) => code);
  const groups = fc.record({
    // No area is called so.
    name: fc.stringMatching(/^Zz[a-z]{1,20}( [a-z]{1,10}){0,3}$/),
    areas: fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 60 }),
  });
  fc.assert(
    fc.property(groups, (peers) => {
      const definition = { ...templates[0]!.standard, peers };
      expect(readDefinition(writeDefinition(definition))).toEqual(definition);
    }),
  );
});

it("reads any other shape of a peer group, or says in one sentence why not", () => {
  const shapes = fc.oneof(
    fc.anything(),
    fc.record(
      { name: fc.oneof(fc.string(), fc.anything()), areas: fc.oneof(fc.array(fc.string()), fc.anything()) },
      { requiredKeys: [] },
    ),
    fc.record({ name: fc.string(), areas: fc.array(fc.constantFrom("JP", "CN", "G7", "Atlantis")) }),
  );
  fc.assert(
    fc.property(shapes, (peers) => {
      const read = readDefinition(JSON.stringify({ ...good, peers }));
      if (!(read instanceof UnreadableDefinition)) {
        expect(readDefinition(writeDefinition(read))).toEqual(read);
        return;
      }
      expect(read.reason).toBe("broken");
      expect(read.message).toMatch(/^The sheet's definition cannot be read: [^\n]+[^.]\.$/);
    }),
  );
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
  [{ ...good, from: 2018, to: 2018 }, "The years run from 2018 to 2018; the first must lie before the last"],
  [{ ...good, to: 20180 }, "The year 20180 is not one from 1900 to 2100"],
  [{ ...good, title: "a".repeat(301) }, "a text of 301 letters stands for its title"],
  [{ ...good, areas: ["K".repeat(400)] }, "a text of 400 letters stands for its areas"],
  [{ ...good, areas: Array(1001).fill("KR") }, "its areas are 1001, more than any sheet takes"],
  [{ ...good, areas: [] }, "Country profile needs one area; none is chosen"],
  [{ ...good, peers: 7 }, "its peers is no text"],
  [{ ...good, peers: ["JP"] }, "its peers is no text"],
  [{ ...good, peers: "" }, "Country profile needs a peer group"],
  [{ ...good, peers: { areas: ["JP"] } }, "the name of its peer group is no text"],
  [{ ...good, peers: { name: "Near" } }, "its peer group’s areas are no list"],
  [{ ...good, peers: { name: "Near", areas: [3] } }, "its peer group’s areas hold something that is no text"],
  [{ ...good, peers: { name: "Near", areas: ["Atlantis"] } }, 'Unknown area "Atlantis"'],
  [{ ...good, peers: { name: "Near", areas: [] } }, "The group “Near” has no areas"],
  [{ ...good, peers: { name: "Near", areas: ["G7"] } }, "holds another group, G7"],
  [{ ...good, peers: { name: "A, B", areas: ["JP"] } }, "The name “A, B” cannot stand in an Excel list"],
  [{ ...good, peers: { name: "G7", areas: ["JP"] } }, "The name “G7” already means Group of Seven"],
  [{ ...good, template: "trend", peers: { name: "", areas: ["JP"] } }, "A group needs a name"],
  [{ ...good, order: "random" }, 'its order is "random"'],
])("says what is wrong with %j", (fields, why) => {
  expect(problem(fields).reason).toBe("broken");
  expect(problem(fields).message).toContain(why);
});
