import { readPackage } from "../../compile/read-package";

/** The release that a dataset names as its edition, such as V202601; empty where it names none. */
export function releaseOf(data: string, dataset: string): string {
  return /\bV\d{6}\b/.exec(readPackage(data, dataset).json.ati?.edition ?? "")?.[0] ?? "";
}
