import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { readSeparators } from "../../../excel/host/read-separators";
import { ENGLISH } from "../../../excel/reading/formula/separators";
import { asTyped, asWritten } from "../../../excel/reading/formula/typed-formula";
import type { Host } from "../watch-host";

/** How formulas are shown, to be typed or copied, and what is typed is read. */
interface Typing {
  /** A formula that a program writes, as the user types it. */
  readonly typed: (formula: string) => string;
  /** What the user typed, as a program writes it. */
  readonly written: (typed: string) => string;
}

const same = (formula: string): string => formula;
const context = createContext<Typing>({ typed: same, written: same });

export const useTyping = (): Typing => useContext(context);

/** Shows formulas with the separators of the user's Excel, once it has told them. */
export function TypingProvider({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const [separators, setSeparators] = useState(ENGLISH);
  useEffect(() => {
    if (host !== "excel") return undefined;
    let isHere = true;
    readSeparators()
      .then((read) => isHere && setSeparators(read))
      // An Excel that cannot tell them has the English ones.
      .catch(() => undefined);
    return () => void (isHere = false);
  }, [host]);
  const typing = useMemo(
    () => ({
      typed: (formula: string) => asTyped(formula, separators),
      written: (typed: string) => asWritten(typed, separators),
    }),
    [separators],
  );
  return <context.Provider value={typing}>{children}</context.Provider>;
}
