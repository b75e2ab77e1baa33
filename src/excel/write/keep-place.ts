import type { Keep } from "../host/all-or-nothing";
import type { Landing } from "./insertion";
import { keep as keepCells, placeOf, type Extent, type Kept } from "./keep";
import { takeBackPlace } from "./take-back";

/** Reads all that writing at a place may change, and says how to take that back. */
export async function keepPlace(
  context: Excel.RequestContext,
  landing: Landing,
  extent: Extent,
  keep: Keep,
): Promise<Kept> {
  const kept = await keepCells(context, landing, extent);
  keep((later) => takeBackPlace(later, kept), placeOf(kept));
  return kept;
}
