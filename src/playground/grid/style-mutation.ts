import type { IMutationInfo, IStyleData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";

/** What a cell's style gets; null takes away, what is not there stays. */
export type StyleChange = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };

interface StyleMutation extends IMutationInfo {
  readonly params: ISetRangeValuesMutationParams;
}

/** The change of the styles of an area's cells, row by row. */
export function styleMutation(
  place: { readonly unitId: string; readonly subUnitId: string; readonly area: Area },
  styles: readonly (readonly StyleChange[])[],
): StyleMutation {
  const { unitId, subUnitId, area } = place;
  const cells: Record<number, Record<number, { s: StyleChange }>> = {};
  for (const [r, row] of styles.entries()) {
    for (const [c, s] of row.entries()) (cells[area.row + r] ??= {})[area.column + c] = { s };
  }
  const params = { unitId, subUnitId, cellValue: cells } as ISetRangeValuesMutationParams;
  // The grid takes a formula without a result out of its cell, unless this names the command for styles; it would
  // name the command that runs it, which is another one when the change is redone.
  Object.defineProperty(params, "trigger", { get: () => SetStyleCommand.id, set: () => undefined });
  return { id: SetRangeValuesMutation.id, params };
}
