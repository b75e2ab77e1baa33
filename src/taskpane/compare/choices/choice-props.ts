import type { SheetDefinition } from "../../../plans/sheet/definition";

export interface ChoiceProps {
  readonly definition: SheetDefinition;
  readonly onChange: (definition: SheetDefinition) => void;
}
