import type { Area } from "../../area";
import { intersection, subtract } from "../../area-overlap";
import type { RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";
import { moveRule } from "./move-rule";

interface Format {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** Takes the conditional formats off these cells; around them they stay. */
export function clearConditionalFormats({ grid, host }: RequestQueue, { sheet, area }: RangePlace): void {
  const parts = grid.parts();
  const isHit = (format: Format): boolean =>
    format.sheetId === sheet.id && intersection(format.area, area) !== undefined;
  if (![...parts.heatMaps, ...parts.rules].some(isHit)) return;
  const around = <T extends Format>(format: T, kind: string): readonly T[] =>
    isHit(format)
      ? subtract(format.area, area).map((rest, i) => ({
          ...format,
          id: i === 0 ? format.id : host.newId(kind),
          area: rest,
        }))
      : [format];
  grid.setParts({
    ...parts,
    heatMaps: parts.heatMaps.flatMap((map) => around(map, "heat-map")),
    rules: parts.rules.flatMap((rule) =>
      around(rule, "rule").map((rest) => ({
        ...rest,
        formula: moveRule(rule.formula, rule.area, rest.area),
      })),
    ),
  });
}
