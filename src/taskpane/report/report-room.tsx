import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useInsertion } from "../shared/insertion/use-insertion";
import { tabId, Tabs } from "../shared/tabs";
import type { Host } from "../shared/watch-host";
import { EntryList } from "./entry-list";
import { factList } from "./facts/fact-list";
import { FigureList } from "./figures/figure-list";
import { findingList } from "./findings/finding-list";
import { flagList } from "./flags/flag-list";
import { policyList } from "./policies/policy-list";
import { LISTS, type ListId } from "./report-state";
import { useReportState } from "./use-report-state";

const TITLES: Readonly<Record<ListId, string>> = {
  policies: "Policies",
  facts: "Facts",
  figures: "Figures",
  findings: "Findings",
  flags: "Flags",
};

const useStyles = makeStyles({
  source: { display: "block", margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** The second room: what the report says, and what can be said of it, in five lists. */
export function ReportRoom({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const state = useReportState();
  const shared = { state, insertion: useInsertion(), canInsert: host === "excel" };
  const { list } = state;
  const lists: Readonly<Record<ListId, () => ReactNode>> = {
    policies: () => <EntryList key={list} list={policyList} {...shared} />,
    facts: () => <EntryList key={list} list={factList} {...shared} />,
    figures: () => <FigureList {...shared} />,
    findings: () => <EntryList key={list} list={findingList} {...shared} />,
    flags: () => <EntryList key={list} list={flagList} {...shared} />,
  };

  return (
    <>
      <Caption1 className={styles.source}>
        “Advanced Technologies for Industry: South Korea”, European Commission, June 2021. © European Union,
        2021
      </Caption1>
      <Tabs
        label="Lists of the report"
        size="small"
        tabs={LISTS.map((id) => ({ id, title: TITLES[id] }))}
        chosen={list}
        panel="list"
        onChoose={state.openList}
      />
      <div id="list" role="tabpanel" aria-labelledby={tabId("list", list)}>
        {lists[list]()}
      </div>
    </>
  );
}
