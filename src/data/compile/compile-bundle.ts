import type { Bundle, DatasetEntry } from "../bundle";
import { CompileError } from "./compile-error";
import { findPackages } from "./find-packages";
import { readAreaNames } from "./read-area-names";
import { readAreas } from "./read-areas";
import { readConcordance } from "./read-concordance";
import { readDataset } from "./read-dataset";
import { readDatasetIds } from "./read-dataset-ids";
import { readEdition } from "./read-edition";
import { checkIndicators, readIndicators } from "./read-indicators";
import { readNearAreas } from "./read-near-areas";
import { checkHashes, lineOf, readPackage, type DataPackage } from "./read-package";
import { readSynonyms } from "./read-synonyms";
import { readTechnologies } from "./read-technologies";

/** Reads and checks every folder of figures under `root`; throws a CompileError at the first fault. */
export function compileBundle(root: string): Bundle {
  const packages = findPackages(root).map((folder) => readPackage(root, folder));
  const areas = readAreas(root);
  const areaNames = readAreaNames(root, areas);
  const technologies = readTechnologies(root);
  const indicators = readIndicators(root);
  const ids = readDatasetIds(root, packages);
  const datasets = packages
    .flatMap((source) => (source.json.ati === undefined ? [] : [{ source, ati: source.json.ati }]))
    .sort((a, b) => a.ati.order - b.ati.order)
    .map(({ source, ati }) => {
      checkIndicators(source, indicators);
      return withGoing(readDataset(root, source, ati, areas), ids.goingOf.get(source.json.name));
    });
  checkOrder(packages);
  checkEditions(packages, datasets);
  const nearAreas = readNearAreas(root, areas, datasets);
  const concordance = readConcordance(root, technologies, datasets);
  const synonyms = readSynonyms(root, { areas, technologies, indicators, datasets });
  packages.forEach((source) => checkHashes(root, source));
  // The words by which one asks change no answer.
  const edition = readEdition(
    root,
    packages.filter(({ folder }) => folder !== "synonyms"),
  );
  return {
    edition,
    datasets,
    areas,
    areaNames,
    nearAreas,
    technologies,
    concordance,
    indicators,
    synonyms,
    absent: ids.absent,
  };
}

/** That it will be gone is told wherever its figures are. */
const withGoing = (dataset: DatasetEntry, text: string | undefined): DatasetEntry =>
  text === undefined ? dataset : { ...dataset, cautions: [...dataset.cautions, { text }] };

/** Two datasets with one place would be preferred by the names of their folders. */
function checkOrder(packages: readonly DataPackage[]): void {
  const taken = new Map<number, string>();
  for (const { file, text, json } of packages) {
    if (json.ati === undefined) continue;
    const other = taken.get(json.ati.order);
    if (other !== undefined) {
      throw new CompileError(file, lineOf(text, '"order"'), `order ${json.ati.order} is that of ${other}`);
    }
    taken.set(json.ati.order, json.name);
  }
}

/** A newer edition is of a dataset that comes before it, so that it never answers in its place. */
function checkEditions(packages: readonly DataPackage[], datasets: readonly DatasetEntry[]): void {
  for (const [at, { id, newerEditionOf }] of datasets.entries()) {
    if (newerEditionOf === "" || datasets.slice(0, at).some((other) => other.id === newerEditionOf)) continue;
    const source = packages.find(({ json }) => json.name === id);
    const line = lineOf(source?.text ?? "", '"newerEditionOf"');
    throw new CompileError(source?.file ?? id, line, `no dataset "${newerEditionOf}" comes before ${id}`);
  }
}
