import type { FunctionsMetadata } from "./stand-in/custom-functions/metadata";

/** Reads the built functions.json, from which the grid takes names, help and argument shapes. */
export async function fetchMetadata(): Promise<FunctionsMetadata> {
  const response = await fetch("../functions.json");
  if (!response.ok) throw new Error(`functions.json answered ${response.status}.`);
  return (await response.json()) as FunctionsMetadata;
}
