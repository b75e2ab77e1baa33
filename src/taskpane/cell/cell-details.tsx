import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { plainName } from "../../excel/reading/spelling";
import type { ReadCell } from "../../excel/reading/read-cell";
import { tabId, Tabs } from "../shared/tabs";
import { CallForm } from "./call-form";
import { explainCall } from "./explain-call";
import { guideEntry } from "../shared/questions/known-names";
import { Story } from "./story";
import type { SelectedCell } from "./use-selected-cell";

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

export interface CellDetailsProps {
  readonly read: ReadCell;
  readonly selected: SelectedCell;
}

/** The formula of a cell, and one of its calls: what it gives, its story and its arguments. */
export function CellDetails({ read, selected }: CellDetailsProps) {
  const styles = useStyles();
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
        {read.formula}
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
