import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { plainName } from "../../excel/reading/formula/spelling";
import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { tabId, Tabs } from "../shared/tabs";
import { useTyping } from "../shared/typing/typing";
import { CallForm } from "./arguments/call-form";
import { guideEntry } from "../shared/questions/known-names";
import { Story } from "./story";
import { isError } from "./strip-line";
import type { SelectedCell } from "./use-selected-cell";
import { explain } from "../../core/provenance/explain";
import { Refusal } from "../../core/refusal";
import type { Call } from "../../excel/reading/formula/find-calls";
import { callQuestion, type AskedCell } from "../shared/questions/call-question";

const useStyles = makeStyles({
  code: {
    display: "block",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    maxHeight: "6em",
    overflowY: "auto",
  },
  text: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
});

/** Id of what the tabs of several calls choose. */
const PANEL = "cell-call";

interface CellDetailsProps {
  readonly read: ReadCell;
  readonly selected: SelectedCell;
}

/** The formula of a cell, and one of its calls: what it gives, its story and its arguments. */
export function CellDetails({ read, selected }: CellDetailsProps) {
  const styles = useStyles();
  const { typed } = useTyping();
  const [wanted, choose] = useState(0);
  // A formula that has changed may hold fewer calls.
  const chosen = wanted < read.calls.length ? wanted : 0;
  const call = read.calls[chosen] ?? read.calls[0];
  const entry = guideEntry(call.name);
  const story = explainCall(call, read);
  const isOne = read.calls.length === 1;
  const tabs = read.calls.map(({ name }, at) => ({ id: String(at), title: `${at + 1}. ${plainName(name)}` }));

  return (
    <>
      {/* Focusable, because a long formula is scrolled. */}
      <code className={styles.code} tabIndex={0} role="region" aria-label={`Formula in ${read.cell}`}>
        {typed(read.formula)}
      </code>
      {!isOne && (
        <Tabs
          label={`Functions in ${read.cell}`}
          size="small"
          tabs={tabs}
          chosen={String(chosen)}
          panel={PANEL}
          onChoose={(id) => choose(Number(id))}
        />
      )}
      <div
        {...(isOne ? {} : { id: PANEL, role: "tabpanel", "aria-labelledby": tabId(PANEL, String(chosen)) })}
      >
        {entry && (
          <p className={styles.text}>
            <Body1>
              {isOne && `${plainName(call.name)}: `}
              {entry.description}
            </Body1>
          </p>
        )}
        {story !== undefined && <Story text={story} />}
        {entry && (
          <CallForm
            key={`${chosen} ${call.name}`}
            read={read}
            call={call}
            entry={entry}
            selected={selected}
          />
        )}
      </div>
    </>
  );
}

/** The story of the figure that a cell shows by a call, or why it cannot be told; undefined for functions that give none. */
export function explainCall(call: Call, cell: AskedCell & Pick<ReadCell, "text">): string | undefined {
  const question = callQuestion(call, cell);
  if (question === undefined) return undefined;
  // Where the cell shows an error, the reason is what there is to explain.
  if (question instanceof Refusal)
    return isError(cell.text) ? question.message : `Not explained here. ${question.message}`;
  const { measurement, area, year, since } = question;
  const years = since === undefined ? [year] : [since, year];
  return years.map((each) => explain(measurement, area, each)).join("\n");
}
