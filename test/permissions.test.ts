import { readFileSync } from "node:fs";
import path from "node:path";
import { bundle } from "../src/data/compiled/bundle";

const sections = readFileSync(path.resolve(__dirname, "../PERMISSIONS.md"), "utf8").split(/^## /m);
const sectionOf = (title: string): string => sections.find((part) => part.startsWith(title)) ?? "";

const cautionsOf = (id: string): string => {
  const file = path.resolve(__dirname, `../src/data/${id}/datapackage.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { ati: { cautions: { text: string }[] } }).ati.cautions
    .map(({ text }) => text)
    .join("\n");
};

test("every dataset stands among the permissions to confirm, those of third parties apart", () => {
  const ids = bundle.datasets.map(({ id }) => id);
  expect(ids.filter((id) => !sections.some((part) => part.includes(id)))).toEqual([]);
  const ofOthers = ids.filter((id) => cautionsOf(id).includes("from figures of a third party"));
  expect(ofOthers.length).toBe(7);
  const named = sectionOf("Figures of third parties");
  expect(ofOthers.filter((id) => !named.includes(`| ${id} `))).toEqual([]);
});
