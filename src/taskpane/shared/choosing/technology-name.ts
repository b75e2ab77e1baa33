import { findTechnology, type Technology } from "../../../core/catalogue/technologies";
import type { Indicator } from "../../../core/catalogue/indicators";

/** What a formula or a cell calls a technology: its name where that is read back as the same, else its code. */
export function technologyName(technology: Technology, indicator: Indicator): string {
  const { prefix, name, code } = technology;
  return prefix === "" && code !== "ALL" && findTechnology(name, indicator) === technology ? name : code;
}
