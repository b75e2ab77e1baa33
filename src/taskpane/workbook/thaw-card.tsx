import { findThawable, thaw } from "../../workbook/upkeep/thaw";
import { UpkeepSteps } from "./upkeep-steps";
import { counted, formulasInWords } from "./upkeep-words";
import type { RoomPartProps } from "./workbook-room";

/** Enters the formulas again that freezing has kept. */
export const ThawCard = (part: RoomPartProps) => (
  <UpkeepSteps
    {...part}
    title="Bring formulas back"
    about="Enters frozen formulas again, from the notes on their cells, and removes the notes."
    lookFor="Look for frozen formulas"
    look={async (watch) => {
      const thawable = await findThawable(watch);
      return thawable.formulas.length === 0
        ? `No formula to bring back.${changedInWords(thawable.changed.length)}`
        : thawable;
    }}
    ask={({ formulas, changed }) => ({
      question: `Bring back ${formulasInWords(formulas)}?`,
      more: `Their cells are calculated again.${changedInWords(changed.length)}`,
      yes: `Bring back ${counted(formulas.length, "formula")}`,
    })}
    change={async (watch) => {
      const { formulas, changed } = await thaw(watch);
      return `${formulasInWords(formulas)} brought back.${changedInWords(changed.length)}`;
    }}
    doing="Bringing formulas back"
  />
);

const changedInWords = (count: number): string =>
  count === 0 ? "" : ` ${counted(count, "frozen cell")} changed since, and left as it is.`;
