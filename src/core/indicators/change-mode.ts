import { invalid, type Refusal } from "../refusal";
import { NameIndex, unknownName } from "../names/name-index";
import type { ChangeMode } from "./change";

export const CHANGE_MODES: readonly ChangeMode[] = ["difference", "percent", "annual"];

const index = new NameIndex<ChangeMode>();
for (const mode of CHANGE_MODES) index.add(mode, [mode]);

/** The mode with this name. */
export const findMode = (text: string): ChangeMode | Refusal =>
  index.find(text) ?? invalid(unknownName("mode", text, index, `Known: ${CHANGE_MODES.join(", ")}.`));
