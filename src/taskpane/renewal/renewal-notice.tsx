import { useEffect, useState } from "react";
import { listed } from "../../core/words/readable";
import { PaneMessage } from "../shared/pane-message";
import { HelpLink } from "../shared/help-link";
import { guideFunctions } from "../shared/questions/guide-function";
import { useRemembered } from "../shared/use-remembered";
import { compareLists, listFrom, type Listed } from "./compare-lists";
import { servedList } from "./served-list";

/**
 * Says that the functions and Excel's list of them may be of two editions. Nobody can ask Excel what list it keeps; yet
 * the list at the address can be read, and which functions there were when the pane was last open is remembered.
 */
export function RenewalNotice() {
  const [served, setServed] = useState<readonly Listed[]>();
  const [remembered, remember] = useRemembered("functions");

  useEffect(() => void servedList().then(setServed), []);
  // Who opens the pane for the first time has nothing old.
  useEffect(() => {
    if (remembered === "") remember(HERE);
  }, [remembered, remember]);

  const told =
    (served && servedInWords(guideFunctions, served)) ?? renewedInWords(guideFunctions, remembered);
  if (told === undefined) return null;
  return (
    <PaneMessage title={told.title} onClose={told.isPast ? () => remember(HERE) : undefined}>
      {told.text} <HelpLink page="help/support.html#renew">How to renew it</HelpLink>
    </PaneMessage>
  );
}

interface Told {
  readonly title: string;
  readonly text: string;
  /** Whether it will be over by itself, so that it may be closed. */
  readonly isPast: boolean;
}

const asText = (list: readonly Listed[]): string =>
  JSON.stringify(
    list.map(({ id, parameters }) => ({ id, parameters: parameters.map(({ name }) => ({ name })) })),
  );

const HERE = asText(guideFunctions);

/** How the list at the add-in's address differs from the functions of this pane; undefined where it does not. */
export function servedInWords(here: readonly Listed[], served: readonly Listed[]): Told | undefined {
  const { ahead, behind } = compareLists(here, served);
  if (ahead.length === 0 && behind.length === 0) return undefined;
  const isOlder = behind.length === 0;
  return {
    title: `The list of functions is ${isOlder ? "older" : "newer"} than this pane.`,
    text: `They differ in ${named([...ahead, ...behind])}.${isOlder ? "" : " Close Excel and open it again."}`,
    isPast: false,
  };
}

/** Which functions are new since the pane was last open, which Excel may not know for a day; undefined where none are. */
export function renewedInWords(here: readonly Listed[], remembered: string): Told | undefined {
  const { ahead } = compareLists(here, listIn(remembered) ?? here);
  if (ahead.length === 0) return undefined;
  return {
    title: "The add-in was renewed.",
    text: `New or with other arguments: ${named(ahead)}. Excel keeps its list of functions for up to 24 hours; until then it may show #NAME? or old arguments for them.`,
    isPast: true,
  };
}

const named = (ids: readonly string[]): string => listed(ids.map((id) => `ATI.${id}`));

/** What was remembered, unless somebody else has written there. */
function listIn(text: string): readonly Listed[] | undefined {
  try {
    return listFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
}
