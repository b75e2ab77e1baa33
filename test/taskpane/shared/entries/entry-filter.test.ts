import {
  applyFilters,
  chosenOf,
  plainOptions,
  type EntryFilter,
} from "../../../../src/taskpane/shared/entries/entry-filter";

const odd: EntryFilter<number> = {
  id: "odd",
  label: "Parity",
  all: "All",
  options: [
    { value: "yes", label: "Odd" },
    { value: "no", label: "Even" },
  ],
  matches: (entry, value) => (entry % 2 === 1) === (value === "yes"),
};
const least: EntryFilter<number> = {
  id: "least",
  label: "Least",
  all: "All",
  options: plainOptions([2, 3]),
  matches: (entry, value) => entry >= Number(value),
};

it("leaves everything where no filter is set", () => {
  expect(applyFilters([1, 2, 3], [odd, least], {})).toEqual([1, 2, 3]);
  expect(applyFilters([1, 2, 3], [odd, least], { odd: "" })).toEqual([1, 2, 3]);
});

it("combines the filters that are set", () => {
  expect(applyFilters([1, 2, 3, 4], [odd, least], { odd: "yes", least: "2" })).toEqual([3]);
});

it("takes a value that the filter does not have for none", () => {
  expect(chosenOf(odd, { odd: "perhaps" })).toBeUndefined();
  expect(applyFilters([1, 2], [odd], { odd: "perhaps" })).toEqual([1, 2]);
});
