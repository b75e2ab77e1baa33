import type { AreaEntry, DatasetEntry, NearArea } from "../bundle";
import { CompileError } from "./compile-error";
import { readRecords } from "./read-records";

/** Reads what to say where a dataset has no figure of an area, and which area comes nearest. */
export function readNearAreas(
  root: string,
  areas: readonly AreaEntry[],
  datasets: readonly DatasetEntry[],
): NearArea[] {
  const known = new Set(areas.map(({ code }) => code));
  return readRecords(root, "areas/near.csv", ["dataset", "area", "near", "note"], ["dataset", "area"]).map(
    ({ file, line, value }) => {
      const reject = (reason: string): never => {
        throw new CompileError(file, line, reason);
      };
      const dataset = datasets.find(({ id }) => id === value.dataset);
      if (dataset === undefined) return reject(`unknown dataset "${value.dataset}"`);
      if (!known.has(value.area)) reject(`unknown area "${value.area}"`);
      if (dataset.areas.includes(value.area)) reject(`${value.dataset} has figures of ${value.area}`);
      if (value.near !== "" && !dataset.areas.includes(value.near)) {
        reject(`${value.dataset} has no figures of ${value.near}`);
      }
      return value;
    },
  );
}
