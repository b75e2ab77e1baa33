import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useTyping } from "../typing/typing";
import { ToldLine } from "./told-line";
import type { Insertable, FormulaInsertion } from "./use-insertion";

export interface InsertButtonProps {
  readonly offered: Insertable;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
  /** What the button is called, where more than one stand together. */
  readonly label?: string;
  /** What stands on it where there is little room: a part of what it is called. */
  readonly shown?: string;
  /** Whether it says under itself what became of it; what does not is shown as InsertTold elsewhere. */
  readonly tells?: boolean;
}

/** The button that puts a formula into the selected cell, and what became of that. */
export function InsertButton({
  offered,
  insertion,
  canInsert,
  label = "Insert into the selected cell",
  shown = label,
  tells = true,
}: InsertButtonProps) {
  const place = useRef<HTMLDivElement>(null);
  const { typed } = useTyping();
  const stage = insertion.stageOf(offered);

  const leave = (): void => place.current?.querySelector("button")?.focus();

  return (
    <div ref={place}>
      <Button
        size="small"
        // Focusable, so that the reason for being disabled can be heard.
        disabledFocusable={!canInsert || stage?.state === "writing"}
        aria-label={`${label}: ${typed(offered.formula)}${canInsert ? "" : " (only inside Excel)"}`}
        {...(canInsert ? {} : { title: "Only inside Excel" })}
        onClick={() => void insertion.insert(offered)}
      >
        {shown}
      </Button>
      {tells && <InsertTold offered={offered} insertion={insertion} onLeave={leave} />}
    </div>
  );
}

interface InsertToldProps extends Pick<InsertButtonProps, "insertion" | "offered"> {
  /** Before what has the focus goes away: it must be given to something that stays. */
  readonly onLeave: () => void;
}

/** What became of the last wish to insert a formula. */
export function InsertTold({ offered, insertion, onLeave }: InsertToldProps) {
  const stage = insertion.stageOf(offered);
  return (
    <ToldLine told={stage?.state === "told" ? stage : undefined} insertion={insertion} onLeave={onLeave} />
  );
}
