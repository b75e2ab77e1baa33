import type { Keep } from "../../host/all-or-nothing";
import type { Landing } from "../insertion";
import { keep as keepCells, addressOfKept, type Extent, type Kept } from "./keep";
import { takeBackPlace } from "./take-back";

/**
 * Reads all that writing at a place may change, and says how to take that back; not where it is found unfit, since
 * what another pane is writing there would be taken back.
 */
export async function keepPlace(
  context: Excel.RequestContext,
  landing: Landing,
  extent: Extent,
  keep: Keep,
  needFit: (kept: Kept) => void = () => undefined,
): Promise<Kept> {
  const kept = await keepCells(context, landing, extent);
  needFit(kept);
  keep((later) => takeBackPlace(later, kept), addressOfKept(kept));
  return kept;
}
