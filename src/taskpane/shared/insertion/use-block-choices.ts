import { useState } from "react";
import type { BlockForm } from "../../../plans/blocks/block";
import { useRemembered } from "../use-remembered";
import type { BlockLook, BlockOffer, BlockScale } from "./block-offer";

/** In which form and with which look figures are inserted. */
export interface BlockChoices {
  readonly form: BlockForm;
  readonly setForm: (form: BlockForm) => void;
  /** Undefined where the figures are none to draw. */
  readonly look: BlockLook | undefined;
  readonly setLook: (look: BlockLook) => void;
  /** Undefined where there is but one. */
  readonly scale: BlockScale | undefined;
  readonly setScale: (scale: BlockScale) => void;
}

/** The form and the look chosen last where the figures can be had so, else the best; the same wherever blocks are inserted. */
export function useBlockChoices({ forms, looks, scales = [] }: BlockOffer): BlockChoices {
  const [formText, setForm] = useRemembered("insert.form");
  const [lookText, setLook] = useRemembered("insert.look");
  // Of the next chart a reader expects equal steps again, so it is not remembered.
  const [chosenScale, setScale] = useState<BlockScale>("linear");
  const look = looks.find((each) => each === lookText) ?? looks[0];
  return {
    form: forms.find((each) => each === formText) ?? forms[0] ?? "values",
    setForm,
    look,
    setLook,
    scale: look === "line" ? (scales.find((each) => each === chosenScale) ?? scales[0]) : undefined,
    setScale,
  };
}
