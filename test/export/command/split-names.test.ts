import { splitNames } from "../../../src/export/command/split-names";

const KNOWN = new Set([
  "Korea, Rep.",
  "Korea",
  "China",
  "China, Hong Kong",
  "KR",
  "EU27",
  "Congo, Dem. Rep. of, the",
]);
const split = (text: string) => splitNames(text, (name) => KNOWN.has(name));

it.each([
  ["KR,EU27", ["KR", "EU27"]],
  ["KR, EU27", ["KR", "EU27"]],
  ["Korea, Rep.,EU27", ["Korea, Rep.", "EU27"]],
  ["EU27, Korea, Rep., KR", ["EU27", "Korea, Rep.", "KR"]],
  ["Congo, Dem. Rep. of, the, KR", ["Congo, Dem. Rep. of, the", "KR"]],
  // With a space it is the name, without one they are two.
  ["China, Hong Kong", ["China, Hong Kong"]],
  ["China,Korea", ["China", "Korea"]],
  ["Germny, KR", ["Germny", "KR"]],
  [" KR ,, EU27 ,", ["KR", "EU27"]],
  ["", []],
  [",", []],
])("reads %p", (text, names) => {
  expect(split(text)).toEqual(names);
});
