import { withoutNotes } from "../../../src/core/names/without-notes";

describe("withoutNotes", () => {
  it.each([
    "Germany (2019)",
    "Germany [b]",
    "Germany 1)",
    "Germany /2",
    "Germany1",
    "Germany¹",
    "Germany*",
    "Germany (1)(2)",
    "Germany (2015–2019) *",
    "3. Germany",
    "[4] Germany",
    "Germany, 2019",
    "Germany {note 3}",
  ])("takes the note from %s", (text) => {
    expect(withoutNotes(text).map((each) => each.text)).toContain("Germany");
  });

  it.each(["Germany", "Korea (N)", "Korea (S)", "Guinea (Spanish)"])("finds no note in %s", (text) => {
    expect(withoutNotes(text)).toEqual([]);
  });

  it("leaves a text alone that has more notes than a name", () => {
    expect(withoutNotes(`Germany${" (1)".repeat(6)}`).map((each) => each.text)).toContain("Germany");
    expect(withoutNotes(`Germany${" (1)".repeat(7)}`)).toEqual([]);
  });

  it("says whether a number went", () => {
    expect(withoutNotes("EU (15)")).toEqual([{ text: "EU", numbered: true }]);
    expect(withoutNotes("EU (a)")).toEqual([{ text: "EU", numbered: false }]);
  });
});
