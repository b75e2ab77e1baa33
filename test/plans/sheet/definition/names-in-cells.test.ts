import { areas, findArea } from "../../../../src/core/catalogue/areas";
import { findTechnology, ownCodes, technologies, ALL } from "../../../../src/core/catalogue/technologies";
import {
  areaInCell,
  areasInCells,
  technologiesInCells,
  technologyInCell,
} from "../../../../src/plans/sheet/definition/names-in-cells";

it("names areas and technologies so that the functions find the same again", () => {
  expect(areas.filter((area) => findArea(areaInCell(area)) !== area)).toEqual([]);
  const all = [...technologies, ALL, ...ownCodes];
  expect(all.filter((technology) => findTechnology(technologyInCell(technology)) !== technology)).toEqual([]);
});

it("names the sixteen in words and a dataset's own codes by code", () => {
  expect(technologiesInCells(["MNE", "ALL", "WIPO:8"])).toEqual([
    "Micro- and Nanoelectronics",
    "All technologies",
    "WIPO:8",
  ]);
});

it("replaces groups by their members, each area once, and keeps aggregates, by a short name", () => {
  expect(areasInCells(["KR", "EASTASIA", "EU27_2020"])).toEqual([
    "South Korea",
    "China",
    "Japan",
    "Taiwan",
    "EU27",
  ]);
});
