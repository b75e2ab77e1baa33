import { useEffect, useMemo, useRef, useState } from "react";
import { isWaiting } from "../../excel/host/is-waiting";
import { describeExcelError } from "../../excel/host/describe-excel-error";
import type { OtherCell, ReadCell } from "../../excel/reading/cell/read-cell";
import { readSelectedCell } from "../../excel/reading/cell/read-selected-cell";
import { watchCells } from "../../excel/reading/cell/watch-cells";
import type { Host } from "../shared/watch-host";
import { fetched } from "../shared/loading/fetched";
import { knownNames } from "../shared/questions/known-names";
import { oneAtATime } from "./one-at-a-time";

/** Between looks at a cell whose functions have not answered. */
const LOOK_AGAIN_MS = 500;

/** What became of a wish to change the cell. */
export interface CellTold {
  readonly text: string;
  readonly failed: boolean;
}

export interface SelectedCell {
  /** Undefined while no formula of ours is selected. */
  readonly read: ReadCell | undefined;
  /** The selected cell where its formula is none of ours: `B2`. */
  readonly other: string | undefined;
  /** A function that the formula there calls as one of ours and that there is none of: `SHARES`. */
  readonly unknown?: string;
  readonly told: CellTold | undefined;
  /** Writes another formula where this one was read, and says what is done. */
  change(read: ReadCell, formula: string, done?: string): Promise<void>;
  /** Says what stands in the way of a change. */
  tell(told: CellTold | undefined): void;
}

/** The formula of the selected cell, followed as the selection and the cells change. */
export function useSelectedCell(host: Host): SelectedCell {
  const [found, setFound] = useState<ReadCell | OtherCell>();
  const [told, tell] = useState<CellTold>();
  const place = useRef("");

  const follow = useMemo(
    () =>
      oneAtATime(async () => {
        try {
          const now = await readSelectedCell(knownNames);
          const at = "other" in now ? now.other : `${now.sheetId}!${now.cell}`;
          // What was told is of another cell.
          if (at !== place.current) tell(undefined);
          place.current = at;
          setFound((old) => (isSame(old, now) ? old : now));
        } catch {
          // While a cell is edited Excel answers nothing: what was read last stays.
        }
      }),
    [],
  );

  useEffect(() => {
    if (host !== "excel") return undefined;
    void follow();
    const watching = watchCells(() => void follow());
    return () => void watching.then((unwatch) => unwatch()).catch(() => undefined);
  }, [host, follow]);

  const isBusy = found !== undefined && !("other" in found) && isWaiting(found.text);
  useEffect(() => {
    if (!isBusy) return undefined;
    // No event tells when a function that was waited for has answered.
    const looking = setInterval(() => void follow(), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, [isBusy, follow]);

  const change = async (
    from: ReadCell,
    formula: string,
    done = `${from.cell} is changed.`,
  ): Promise<void> => {
    try {
      const { writeFormula } = await loadWriting();
      const state = await writeFormula(from, formula);
      await follow();
      tell(
        state === "written"
          ? { text: done, failed: false }
          : { text: `${from.cell} was changed meanwhile. Nothing was written.`, failed: true },
      );
    } catch (error) {
      tell({ text: describeExcelError(error), failed: true });
    }
  };

  const isOther = found !== undefined && "other" in found;
  return {
    read: isOther ? undefined : found,
    other: isOther ? found.other : undefined,
    ...(isOther && found.unknown !== undefined ? { unknown: found.unknown } : {}),
    told,
    change,
    tell,
  };
}

const loadWriting = (): Promise<typeof import("../../excel/reading/cell/write-formula")> =>
  fetched(
    "The part that writes into the workbook",
    () => import(/* webpackChunkName: "writer" */ "../../excel/reading/cell/write-formula"),
  );

/** A formula that was read again without a change must not renew the fields that are being typed into. */
function isSame(one: ReadCell | OtherCell | undefined, two: ReadCell | OtherCell): boolean {
  return one !== undefined && textOf(one) === textOf(two);
}

const textOf = (found: ReadCell | OtherCell): string =>
  JSON.stringify("other" in found ? found : { ...found, inputs: [...found.surroundings.inputs] });
