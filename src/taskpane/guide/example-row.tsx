import { Body1, Button } from "@fluentui/react-components";
import { useState } from "react";
import { FormulaBox } from "../shared/insertion/formula-box";
import type { FormulaInsertion } from "../shared/insertion/use-insertion";
import { useTyping } from "../shared/typing/typing";
import type { GuideExample } from "../shared/questions/guide-function";
import { TriedAnswer } from "./tried-answer";
import { tryFormula, type TriedRows } from "../shared/questions/try-formula";

interface ExampleRowProps {
  readonly example: Pick<GuideExample, "formula" | "format">;
  /** What it gives, in a sentence. */
  readonly about: string;
  readonly insertion: FormulaInsertion;
  readonly canInsert: boolean;
}

/** A formula, what it gives, and the buttons that try it here and insert it. */
export function ExampleRow({ example, about, insertion, canInsert }: ExampleRowProps) {
  const [tried, setTried] = useState<TriedRows>();
  const { formula, format } = example;
  const { typed } = useTyping();
  return (
    <li>
      <FormulaBox
        offered={example}
        note={<Body1>{about}</Body1>}
        insertion={insertion}
        canInsert={canInsert}
        beside={
          <Button
            size="small"
            aria-label={`Try it: ${typed(formula)}`}
            onClick={() => setTried(tryFormula(formula))}
          >
            Try it
          </Button>
        }
      >
        {/* Always there, because only a change inside a region is announced. */}
        <div role="status">
          {tried && <TriedAnswer formula={typed(formula)} rows={tried} format={format} />}
        </div>
      </FormulaBox>
    </li>
  );
}
