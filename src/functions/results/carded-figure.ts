import { figureAsked } from "../../core/asking/answers";
import type { Asked } from "../../core/asking/question";
import { cardsWanted } from "../../core/cards-wanted";
import { figureCard } from "../../core/provenance/card/figure-card";
import { Refusal } from "../../core/refusal";
import type { Answer } from "./answer";
import { knowsDataTypes } from "./knows-data-types";

/** The figure asked for, with its card where the user wants cards and Excel shows them. */
export const cardedFigure = (asked: Asked | Refusal): Answer =>
  !cardsWanted() || asked instanceof Refusal || !knowsDataTypes() ? figureAsked(asked) : figureCard(asked);
