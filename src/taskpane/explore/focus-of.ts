import type { Area } from "../../core/catalogue/areas";
import { areasIn, type AnsweredQuery } from "./asked";

/** The area that is asked about: the one named first, where it stands for itself and for no group. */
export function focusOf({
  query,
  areas,
  dataset,
}: Pick<AnsweredQuery, "query" | "areas" | "dataset">): Area | undefined {
  const [first = ""] = query.areas;
  const [area, ...others] = areasIn(first, dataset);
  return others.length === 0 && area === areas[0] ? area : undefined;
}
