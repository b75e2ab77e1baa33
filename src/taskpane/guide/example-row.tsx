import { Body1 } from "@fluentui/react-components";
import { FormulaBox } from "../shared/insertion/formula-box";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import type { GuideExample } from "../shared/questions/guide-function";

interface ExampleRowProps {
  readonly example: GuideExample;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** A formula, what it gives, and the button that inserts it. */
export const ExampleRow = ({ example, insertion, canInsert }: ExampleRowProps) => (
  <li>
    <FormulaBox
      offered={example}
      note={<Body1>gives {example.result}</Body1>}
      insertion={insertion}
      canInsert={canInsert}
    />
  </li>
);
