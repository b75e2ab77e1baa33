import { splitNames, readWish, wishedPeers } from "../../../src/export/command/wish";
import { areaOf, areas } from "../../../src/core/catalogue/areas";
import { shortcomingOf } from "../../../src/plans/sheet/definition/shortcoming";

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

const wished = (...codes: string[]) => wishedPeers(codes.map(areaOf));

it("names areas as a group of their own", () => {
  expect(wished("JP", "CN", "TW")).toEqual({ name: "Japan + China + Taiwan", areas: ["JP", "CN", "TW"] });
});

it("writes groups out, each area once", () => {
  // The Nordic countries are five, Denmark among them.
  expect(wished("DK", "NORDIC", "JP")).toEqual({
    name: "Denmark + Nordic countries + Japan",
    areas: ["DK", "FI", "IS", "NO", "SE", "JP"],
  });
});

it("names many areas by their codes, and more than there is room for by their number", () => {
  expect(wished(..."JP CN TW US DE FR GB IT".split(" ")).name).toBe("JP + CN + TW + US + DE + FR + GB + IT");
  const many = areas.filter(({ kind }) => kind === "country").slice(0, 24);
  expect(wishedPeers(many).name).toBe("Group of 24 areas");
  // A comma can stand in no list.
  expect(wished("BQ", "JP").name).toBe("BQ + JP");
});

it("is what several areas after --peers make, and one group stays what it is", () => {
  const peers = (text: string) =>
    readWish(["--template", "profile", "--peers", text, "--out", "a.xlsx"])!.definition;
  expect(peers("Japan, CN,TW").peers).toEqual(wished("JP", "CN", "TW"));
  expect(peers("EU27").peers).toBe("EU27_2020");
  expect(shortcomingOf(peers("JP,CN"))).toBeUndefined();
});

it("takes a logarithmic scale for a trend, whose lines it is of", () => {
  const scaled =
    (...more: string[]) =>
    () =>
      readWish(["--template", "trend", "--out", "a.xlsx", ...more])!.definition.scale;
  expect(scaled("--scale", "log")()).toBe("log");
  expect(scaled("--scale", "linear")()).toBeUndefined();
  expect(scaled("--scale", "cubic")).toThrow('Unknown scale "cubic": linear or log.');
  expect(() => readWish(["--template", "league", "--scale", "log", "--out", "a.xlsx"])).toThrow(
    'The template "League table" draws no lines; --scale log is for --template trend.',
  );
});
