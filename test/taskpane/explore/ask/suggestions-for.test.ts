import { suggestionsFor } from "../../../../src/taskpane/explore/ask/suggestions-for";
import { FIRST_QUERY } from "../../../../src/taskpane/explore/query/query";
import { NO_TABLES } from "../../../../src/taskpane/shared/own/own-tables";

const figuresFor = (text: string) =>
  suggestionsFor(text).groups.find(({ title }) => title === "Figures")?.suggestions ?? [];

it("puts the figure that is asked for first, with its number", () => {
  const [best] = figuresFor("big data patent share korea 2018");
  expect(best?.title).toBe("Patent share in Big Data: South Korea, 2018");
  // 2,888 of 45,929 patents.
  expect(best?.note).toMatch(/^6\.3 % · South Korea, 2018 · /);
});

it("says what was not understood", () => {
  const { left, status } = suggestionsFor("big data xyzzyq korea");
  expect(left).toBe("Not understood: “xyzzyq”.");
  expect(status).toMatch(/^Not understood: “xyzzyq”\. \d+ found, best first/);
});

it("says what is understood and not shown", () => {
  expect(suggestionsFor("bottom 5 robots").left).toMatch(/^Rankings begin with the highest/);
  expect(suggestionsFor("ai and robots korea since 2015").left).toBe(
    "Several technologies are shown for one year.",
  );
});

it("asks after each piece that is like a name, one by one", () => {
  const mends = (text: string) =>
    suggestionsFor(text).groups.find(({ title }) => title === "Did you mean")?.suggestions ?? [];
  expect(mends("grmny robotics jpan").map(({ title, note, text }) => [title, note, text])).toEqual([
    ["germany", "Use it instead of “grmny”", "germany robotics jpan"],
  ]);
  expect(mends("grmny frnc").map(({ text }) => text)).toEqual(["germany frnc", "grmny france"]);
  expect(mends("robotics germany")).toEqual([]);
});

it("gives a change by what it comes to", () => {
  const [best] = figuresFor("change of big data share korea 2010 to 2018");
  expect(best?.note).toBe("+1.8 pp · South Korea, 2010 to 2018");
});

it("says why there is no figure, and offers what there is", () => {
  const [best, ...others] = figuresFor("patents blockchain korea");
  expect(best?.note).toMatch(/^No figure · No open dataset has figures of patent share in Blockchain/);
  expect(others.map(({ title }) => title)).toContain("Venture capital · Blockchain · United States, China");
  expect(others.every(({ note }) => !note.startsWith("No figure"))).toBe(true);
});

it("offers entries that change one part of what is shown", () => {
  const { groups } = suggestionsFor("semiconductors");
  const parts = groups.find(({ title }) => title === "Change one part to");
  expect(parts?.suggestions.map(({ after }) => after(FIRST_QUERY, NO_TABLES).areas)).toContainEqual(
    FIRST_QUERY.areas,
  );
});

it("takes no word that names nothing for a part", () => {
  const titles = (text: string) =>
    suggestionsFor(text).groups.flatMap(({ suggestions }) => suggestions.map(({ title }) => title));
  // "countires" is like "controlled", of which lathes have one; "is" begins Iceland, and "in" India.
  expect(titles("top 5 countires for batteries")).toEqual([]);
  expect(titles("what is RPA")).not.toContain("Iceland");
  expect(titles("who leads in photonics")).not.toContain("India");
});

it("says where else to look when nothing is near", () => {
  const { groups, status } = suggestionsFor("qqqqzzzz");
  expect(groups).toEqual([]);
  expect(status).toBe("Nothing here is called “qqqqzzzz”; policies and facts are in the report’s room.");
});
