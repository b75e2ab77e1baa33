import { formatAddress, type Area } from "../../area";
import { intersection } from "../../area-overlap";
import type { Grid } from "../../grid";
import { createObject } from "../client-object";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";

/** The merged areas of a sheet that a place touches. */
export function mergedIn(grid: Grid, { sheet, area }: RangePlace): readonly Area[] {
  const { merged = [] } = grid.parts().sheets[sheet.id] ?? {};
  return merged.filter((each) => intersection(each, area) !== undefined);
}

/** The merged areas of a range; a null object where it has none. */
export function createMergedAreas(queue: RequestQueue, place: () => RangePlace): Excel.RangeAreas {
  const ref = queue.lookup(() => {
    const areas = mergedIn(queue.grid, place());
    return areas.length === 0 ? undefined : areas;
  });
  return createObject<Excel.RangeAreas>(queue, {
    name: "RangeAreas",
    label: () => "merged areas",
    ref,
    properties: {
      address: {
        read: () => (ref.get() ?? []).map((area) => formatAddress(place().sheet.name, area)).join(","),
      },
    },
  });
}
