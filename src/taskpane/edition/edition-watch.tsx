import { useEffect, useState } from "react";
import { hasAnswered, whenAnswered } from "../../core/figures/answered";
import type { KeptEdition } from "../../core/provenance/kept-edition";
import { lazily } from "../shared/loading/lazily";
import { keepFirstEdition, otherEdition } from "./kept";

/** Long enough for what was typed, or inserted, to stand in its cells. */
const SOON = 3_000;

/** Lets the workbook keep the edition with which it is calculated, and says so where it keeps another. */
export function EditionWatch() {
  const [kept, setKept] = useState<KeptEdition>();

  useEffect(() => {
    let isHere = true;
    let soon: ReturnType<typeof setTimeout> | undefined;
    // An Excel that keeps nothing, or does not let itself be read, is worked in as ever.
    otherEdition()
      .then((other) => isHere && setKept(other))
      .catch(() => undefined);
    const keep = () => void keepFirstEdition().catch(() => undefined);
    const isOpened = hasAnswered();
    const forget = whenAnswered(() => {
      if (isOpened) keep();
      else soon = setTimeout(keep, SOON);
    });
    return () => {
      isHere = false;
      clearTimeout(soon);
      forget();
    };
  }, []);

  return kept && <EditionNotice kept={kept} />;
}

// Hardly ever needed, and much larger than what looks whether it is.
const EditionNotice = lazily(async () => {
  const notice = await import(/* webpackChunkName: "other-edition" */ "./edition-notice");
  return notice.EditionNotice;
});
