import { useMemo } from "react";
import { quantityIn } from "../../../core/indicators/quantity-in";
import { otherDatasets } from "../../../core/provenance/other-datasets";
import { valueInWords } from "../../../core/words/quantity";
import { isMatrix, type Answerable } from "../asked";
import { yearAsked } from "../asked-years";
import { focusOf } from "../focus-of";
import { Fold } from "./fold";
import { OtherAnswers } from "./other-answers";

/** More figures than these are counted. */
const SHOWN = 3;

/** What the other datasets say of the figure that is asked about. */
export function OtherData({ asked }: { readonly asked: Answerable }) {
  const area = isMatrix(asked) ? undefined : focusOf(asked);
  const others = useMemo(
    () => (area ? otherDatasets(asked.measurement, area, yearAsked(asked)) : []),
    [asked, area],
  );
  if (others.length === 0) return null;
  const quantity = quantityIn(asked.measurement.dataset, asked.indicator);
  const values = others.map(({ value }) => valueInWords(value, quantity));
  const more = values.length > SHOWN ? ` and ${values.length - SHOWN} more` : "";
  const [differing] = others.filter(({ differs }) => differs !== "");
  return (
    <Fold
      title={`Other data say ${values.slice(0, SHOWN).join(", ")}${more}`}
      aside={
        differing === undefined
          ? ""
          : differing.differs.startsWith("another order")
            ? "order differs"
            : "sign differs"
      }
    >
      {() => <OtherAnswers others={others} quantity={quantity} />}
    </Fold>
  );
}
