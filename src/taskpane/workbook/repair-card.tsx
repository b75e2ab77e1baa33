import { findBroken, repairFormulas } from "../../excel/upkeep/repair";
import type { Watch } from "../../excel/upkeep/in-blocks";
import { knownNames } from "../shared/questions/known-names";
import { UpkeepSteps } from "./upkeep-steps";
import { formulasInWords } from "./upkeep-words";
import { counted } from "../shared/counted";
import type { RoomPartProps } from "./room-part";

/** Finds the formulas that show #NAME?, and enters them again. */
export const RepairCard = (part: RoomPartProps) => (
  <UpkeepSteps
    {...part}
    title="Formulas that show #NAME?"
    about="Another add-in, or opening the file without this one, can spoil the names of functions in formulas. Entered again, they calculate."
    lookFor="Look for broken formulas"
    look={async (watch) => {
      const broken = await findBroken(knownNames, watch);
      return broken.length === 0 ? "No formula needs repair." : broken;
    }}
    ask={(broken) => ({
      question: `Repair ${formulasInWords(broken)}?`,
      more: "Excel’s undo takes it back.",
      yes: `Repair ${counted(broken.length, "formula")}`,
    })}
    change={repair}
    doing="Repairing formulas"
  />
);

async function repair(watch: Watch): Promise<string> {
  const repaired = await repairFormulas(knownNames, watch);
  const left = await findBroken(knownNames);
  const still =
    left.length === 0
      ? ""
      : ` ${formulasInWords(left)} will show #NAME? until Excel has loaded the functions.`;
  return `${formulasInWords(repaired)} entered again.${still}`;
}
