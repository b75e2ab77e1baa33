import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Refusal } from "../../core/refusal";
import type { Asked } from "./asked";

/** Why a query has no answer at all. */
export const Unanswered = ({ asked: { measurement } }: { readonly asked: Asked }) => (
  <MessageBar layout="multiline" intent="info">
    <MessageBarBody>
      {measurement instanceof Refusal ? measurement.message : "Choose at least one area to see its figures."}
    </MessageBarBody>
  </MessageBar>
);
