import { areas } from "../../../../src/core/catalogue/areas";
import {
  peerOptionOf,
  peerOptions,
  peersOfOption,
} from "../../../../src/taskpane/compare/choices/peer-options";

const near = { name: "Neighbours", areas: ["JP", "CN"] };
const baltics = { name: "Baltics", areas: ["EE", "LV", "LT"] };

/** The title of the first group of options, and its options. */
const first = (...given: Parameters<typeof peerOptions>) => {
  const [group] = peerOptions(...given);
  return [
    group!.title,
    ...group!.options.map(({ label, note, disabled }) => [label, note, disabled] as const),
  ];
};

it("has the user's own groups before the built-in ones", () => {
  expect(first("G7", [baltics, near])).toEqual([
    "Your groups",
    ["Baltics", "EE, LV, LT", false],
    ["Neighbours", "JP, CN", false],
  ]);
  expect(peerOptions("G7", [near]).map(({ title }) => title)).toEqual([
    "Your groups",
    "Groups",
    "Members of aggregates",
  ]);
  expect(peerOptions("G7", []).map(({ title }) => title)).toEqual(["Groups", "Members of aggregates"]);
});

it("gives the peers that an option stands for", () => {
  for (const peers of ["G7", "EU27_2020", near, baltics]) {
    const option = peerOptionOf(peers, [baltics, near]);
    expect(peersOfOption(option, "NORDIC", [baltics, near])).toEqual(peers);
    const values = peerOptions(peers, [baltics, near]).flatMap(({ options }) => options);
    expect(values.filter(({ value }) => value === option)).toHaveLength(1);
  }
});

it("still shows what was chosen when the saved group is changed or removed", () => {
  const changed = { ...near, areas: ["JP", "CN", "TW"] };
  expect(first(near, [changed])).toEqual([
    "Your groups",
    ["Neighbours (as in this sheet)", "JP, CN", false],
    ["Neighbours", "JP, CN, TW", false],
  ]);
  expect(first(near, [])).toEqual(["Your groups", ["Neighbours (as in this sheet)", "JP, CN", false]]);
  const kept = peerOptionOf(near, [changed]);
  expect(peersOfOption(kept, near, [changed])).toEqual(near);
  // The saved one can be taken instead.
  expect(peersOfOption(peerOptionOf(changed, [changed]), near, [changed])).toEqual(changed);
});

it("greys saved groups that no sheet can be compared with, and says why", () => {
  const all = areas.filter(({ kind }) => kind === "country").map(({ code }) => code);
  const saved = [
    { name: "A, B", areas: ["JP"] },
    { name: "G7", areas: ["JP"] },
    { name: "Most", areas: all.slice(0, 61) },
  ];
  const [, ...options] = first("G7", saved);
  expect(options.map((option) => option[2])).toEqual([true, true, true]);
  expect(options[0]![1]).toContain("cannot stand in an Excel list");
  expect(options[1]![1]).toContain("already means Group of Seven");
  expect(options[2]![1]).toBe("The group “Most” has 61 areas; a peer group takes 60 at most.");
});

it("takes a built-in group within a saved one country by country", () => {
  const mixed = { name: "Mixed", areas: ["KR", "BRICS"] };
  // Brazil, Russia, India, China and South Africa.
  expect(peersOfOption("own:Mixed", "G7", [mixed])).toEqual({
    name: "Mixed",
    areas: ["KR", "BR", "RU", "IN", "CN", "ZA"],
  });
});
