import { addinAddress } from "../shared/addin-address";
import { listFrom, type Listed } from "./compare-lists";

/** The list of functions that lies at the add-in's address now, past the browser's store; undefined where it cannot be read. */
export async function servedList(): Promise<readonly Listed[] | undefined> {
  try {
    const response = await fetch(addinAddress("functions.json"), { cache: "no-cache" });
    const { functions } = (await response.json()) as { functions?: unknown };
    return listFrom(functions);
  } catch {
    // Without a connection nothing is known of it, and nothing is wrong.
    return undefined;
  }
}
