import type { SheetDefinition } from "../../workbook/sheet/definition";

export interface ChoiceProps {
  readonly definition: SheetDefinition;
  readonly onChange: (definition: SheetDefinition) => void;
}
