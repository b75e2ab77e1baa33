import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { show } from "../../excel/write/sheets/show";
import { formulaToEnterAgain } from "./enter-again";
import type { Mend } from "./mend";
import type { SelectedCell } from "./use-selected-cell";

interface StripActionProps {
  readonly read: ReadCell;
  readonly mend: Mend | undefined;
  readonly selected: SelectedCell;
  /** The button may have gone then. */
  readonly onDone: () => void;
}

/** The one thing to do at once about what a cell shows; nothing where nothing is known to help. */
export function StripAction({ read, mend, selected, onDone }: StripActionProps) {
  const [isWriting, setWriting] = useState(false);
  const { cell, sheetId } = read;
  const again = formulaToEnterAgain(read);

  const write = async (formula: string, done?: string) => {
    if (isWriting) return;
    setWriting(true);
    await selected.change(read, formula, done);
    setWriting(false);
    onDone();
  };

  if (mend && "spot" in mend)
    return (
      <Button
        size="small"
        title={`Selects the cell in which ${mend.instead} is to stand`}
        onClick={() =>
          void Excel.run((context) => show(context, { ...mend.spot, sheetId: mend.sheet ?? sheetId }))
        }
      >
        Go to {mend.cell}
      </Button>
    );
  if (mend)
    return (
      <Button
        size="small"
        title={`Writes ${mend.instead} into the formula of ${cell}`}
        disabledFocusable={isWriting}
        onClick={() => void write(mend.formula)}
      >
        Use it
      </Button>
    );
  if (again === undefined) return null;
  return (
    <Button
      size="small"
      title={`Enters the formula of ${cell} once more, so that Excel calculates it`}
      disabledFocusable={isWriting}
      onClick={() => void write(again, `${cell} is entered again.`)}
    >
      Enter again
    </Button>
  );
}
