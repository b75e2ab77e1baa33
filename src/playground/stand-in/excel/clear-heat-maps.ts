import { intersection, subtract } from "../area-overlap";
import type { Place } from "./place";
import type { RequestQueue } from "./request-queue";

/** Takes the conditional formats off these cells; around them they stay. */
export function clearHeatMaps({ grid, host }: RequestQueue, { sheet, area }: Place): void {
  const parts = grid.parts();
  const isHit = (map: { sheetId: string; area: typeof area }): boolean =>
    map.sheetId === sheet.id && intersection(map.area, area) !== undefined;
  if (!parts.heatMaps.some(isHit)) return;
  const heatMaps = parts.heatMaps.flatMap((map) =>
    isHit(map)
      ? subtract(map.area, area).map((rest, i) => ({
          ...map,
          id: i === 0 ? map.id : host.newId("heat-map"),
          area: rest,
        }))
      : [map],
  );
  grid.setParts({ ...parts, heatMaps });
}
