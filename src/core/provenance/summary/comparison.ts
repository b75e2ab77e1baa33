import type { Area } from "../../catalogue/areas";
import { aloneTold } from "./alone";
import { duelTold } from "./duel";
import { leagueTold } from "./league";
import { headOf, type Standing } from "./standing";

/** The areas that the main sentences compare: the first with another, all countries, or the first alone. */
export function comparedIn({ areas }: Standing): readonly Area[] {
  const [focus, ...others] = areas;
  if (!focus) return [];
  const rivals = others.filter(({ kind }) => kind === "country");
  if (focus.kind === "country" && rivals.length > 1) return [focus, ...rivals];
  return [focus, ...(focus.kind === "country" && rivals.length > 0 ? rivals : others).slice(0, 1)];
}

/** How the areas compare, the main thing first. */
export function comparisonTold(standing: Standing): readonly string[] {
  const compared = comparedIn(standing);
  const [focus, other] = compared;
  if (!focus) return [];
  const head = headOf(standing);
  const told =
    compared.length > 2
      ? leagueTold(standing, compared, focus, head)
      : other
        ? duelTold(standing, focus, other, head)
        : [];
  // Without a technology that has figures of several, the first is told of by itself.
  if (told.length === 0) return aloneTold(standing, focus, head);
  const [beside] = standing.areas.filter((area) => area.kind !== "country" && !compared.includes(area));
  const [whole] = beside ? duelTold(standing, focus, beside, "") : [];
  return whole === undefined ? told : [...told.slice(0, 2), whole, ...told.slice(2)];
}
