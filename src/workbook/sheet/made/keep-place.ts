import type { TakeBack } from "../../upkeep/all-or-nothing";
import type { Landing } from "../../write/insertion";
import { keep as keepCells, type Extent, type Kept } from "../../write/keep";
import { takeBackPlace } from "../../write/take-back";

/** Reads all that writing at a place may change, and says how to take that back. */
export async function keepPlace(
  context: Excel.RequestContext,
  landing: Landing,
  extent: Extent,
  keep: (takeBack: TakeBack) => void,
): Promise<Kept> {
  const kept = await keepCells(context, landing, extent);
  keep((later) => takeBackPlace(later, kept));
  return kept;
}
