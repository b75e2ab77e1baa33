import { forgivingSearch } from "../../../src/taskpane/shared/forgiving-search";

const animals = ["Red fox", "Arctic fox", "Wolf in a café", "Blockchain beaver"];
const search = forgivingSearch(animals, { name: { of: (name) => name } });

it("gives all entries in their order for no text", () => {
  expect(search(" ")).toEqual({ found: animals, meant: "" });
});

it("finds entries without regard to case and accents", () => {
  expect(search("CAFE").found).toEqual(["Wolf in a café"]);
});

it("forgives a typo and says which word was meant", () => {
  expect(search("blokchain")).toEqual({ found: ["Blockchain beaver"], meant: "blockchain" });
});

it("does not forgive where a word is found as it stands", () => {
  expect(search("fox").found).toEqual(["Red fox", "Arctic fox"]);
});

it("says what was typed where several words were, or nothing matches", () => {
  expect(search("arctik fox").meant).toBe("arctik fox");
  expect(search("zzzzzz")).toEqual({ found: [], meant: "zzzzzz" });
});

it("takes a field called id for a field like others", () => {
  const byId = forgivingSearch([{ id: "F001" }, { id: "F002" }], { id: { of: ({ id }) => id } });
  expect(byId("f002").found).toEqual([{ id: "F002" }]);
});
