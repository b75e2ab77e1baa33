import type { SheetDefinition } from "../../../plans/sheet/definition/definition";

export interface ChoiceProps {
  readonly definition: SheetDefinition;
  readonly onChange: (definition: SheetDefinition) => void;
}
