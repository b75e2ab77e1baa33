import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import type { Figures } from "./figures";

export interface ChoiceProps {
  readonly definition: SheetDefinition;
  readonly figures: Figures;
  readonly onChange: (definition: SheetDefinition) => void;
}
