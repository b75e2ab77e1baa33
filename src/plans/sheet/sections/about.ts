import { grade, type CallArguments } from "../../formula/calls";
import type { Content } from "../../formula/cell";
import { quoted } from "../../../core/words/quoted";
import { formula, written } from "../../formula/written";

/** What the figures are, with the grade of the one technology that they are on. */
export function withGrade(
  about: string,
  asked: Pick<CallArguments, "indicator" | "technology" | "dataset">,
): Content {
  if (asked.indicator.context) return about;
  const given = grade(asked);
  const words = `${about}; grade `;
  return formula(written`${quoted(words)}&${given}`, words + given.today);
}
