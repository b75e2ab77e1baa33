import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bundle } from "../src/data/compiled/bundle";
import metadata from "../src/data/compiled/functions.json";

const readme = readFileSync(path.resolve(__dirname, "../README.md"), "utf8");

const section = (title: string): string => readme.split(/^## /m).find((part) => part.startsWith(title)) ?? "";

test("the README lists exactly the functions there are", () => {
  const table = section("The functions")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const named = table.flatMap((line) =>
    [...(line.split("|")[1] ?? "").matchAll(/`([A-Z]+)`/g)].map(([, id]) => id),
  );
  expect(named.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test("the README names every dataset", () => {
  expect(bundle.datasets.map(({ id }) => id).filter((id) => !section("The data").includes(id))).toEqual([]);
});

test("every picture and file that the README links to is there", () => {
  const links = [...readme.matchAll(/\]\(([^)h#][^)]*)\)/g)].map(([, target = ""]) => target);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links)
    expect([link, existsSync(path.resolve(__dirname, "..", link))]).toEqual([link, true]);
});
