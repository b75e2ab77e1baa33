import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { findThawable, thaw, type Thawable, type Thawed } from "../../excel/upkeep/thaw";
import { knownNames } from "../shared/questions/known-names";
import { UpkeepSteps } from "./upkeep-steps";
import { formulasInWords, firstSome } from "./upkeep-words";
import { counted } from "../shared/counted";
import type { RoomPartProps } from "./room-part";

/** Enters the formulas again that freezing has kept. */
export function ThawCard(part: RoomPartProps) {
  const [isForced, setForced] = useState(false);
  return (
    <UpkeepSteps
      {...part}
      title="Bring formulas back"
      about="Enters frozen formulas again, from the notes on their cells, and removes the notes. A formula that would give another value than stands there stays frozen, and is named."
      choice={
        <Checkbox
          label="Also those that give another value by now"
          checked={isForced}
          onChange={(_event, { checked }) => setForced(checked === true)}
        />
      }
      lookFor="Look for frozen formulas"
      look={async (watch) => {
        const thawable = await findThawable(knownNames, watch);
        const { formulas, names } = thawable;
        return formulas.length + names.length === 0
          ? `No formula to bring back.${leftInWords(thawable)}`
          : thawable;
      }}
      ask={(thawable) => ({
        question: `Bring back ${whatInWords(thawable)}?`,
        more: isForced
          ? `Their cells are calculated again, and may show other values than now.${leftInWords(thawable)}`
          : `Their cells are calculated again; what would change stays frozen.${leftInWords(thawable)}`,
        yes: `Bring back ${counted(thawable.formulas.length + thawable.names.length, "formula")}`,
      })}
      change={async (watch) => {
        const thawed = await thaw(knownNames, { ...watch, evenIfDifferent: isForced });
        return `${whatInWords(thawed)} brought back.${differentInWords(thawed)}${leftInWords(thawed)}`;
      }}
      doing="Bringing formulas back"
    />
  );
}

function whatInWords({ formulas, names }: Pick<Thawable, "formulas" | "names">): string {
  const ofNames = names.length === 0 ? "" : `the meaning of ${counted(names.length, "name")}`;
  if (formulas.length === 0 && ofNames !== "") return ofNames;
  return `${formulasInWords(formulas)}${ofNames === "" ? "" : ` and ${ofNames}`}`;
}

const shown = (value: unknown): string =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? String(value)
    : "nothing";

function differentInWords({ different }: Thawed): string {
  if (different.length === 0) return "";
  const each = different.map(
    ({ where, stands, gives }) => `${where} (${shown(stands)}, now ${shown(gives)})`,
  );
  return ` ${counted(different.length, "formula")} would give something else and ${different.length === 1 ? "stays" : "stay"} frozen: ${firstSome(each)}.`;
}

function leftInWords({ changed, left }: Thawable): string {
  const ofChanged =
    changed.length === 0
      ? ""
      : ` ${counted(changed.length, "frozen cell")} changed since, and left as it is.`;
  const ofLeft =
    left.length === 0
      ? ""
      : ` Left alone: ${firstSome(
          left.map(({ where, reason }) => `${where}, ${reason}`),
          "; ",
        )}.`;
  return ofChanged + ofLeft;
}
