import { Body1Strong, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { errorPart } from "../../core/words/error-part";
import { HelpLink } from "../shared/help-link";
import { lazily } from "../shared/loading/lazily";
import type { Host } from "../shared/watch-host";
import { cellHeadline } from "./cell-headline";
import { useSelectedCell } from "./use-selected-cell";
import type { ReadCell } from "../../excel/reading/cell/read-cell";

const useStyles = makeStyles({
  strip: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  title: { margin: `${tokens.spacingVerticalXXS} 0`, font: "inherit", minWidth: 0, overflowWrap: "anywhere" },
  told: { margin: `${tokens.spacingVerticalXS} 0`, ":empty": { display: "none" } },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

// Most formulas are only looked at.
const CellDetails = lazily(
  async () => {
    const details = await import(/* webpackChunkName: "cell-details" */ "./cell-details");
    return details.CellDetails;
  },
  { name: "What the formula asks for", waiting: <p role="status">Reading the formula…</p> },
);

/** What the selected cell's formula asks for, in one line that opens; nothing where no function of ours is called. */
export function CellStrip({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const selected = useSelectedCell(host);
  const [isOpen, setOpen] = useState(false);
  const { read, told } = selected;
  const unbounded = read && unboundedRanges(read);

  return (
    <div {...(read ? { role: "region", "aria-label": "Selected cell", className: styles.strip } : {})}>
      {read && (
        <div className={styles.head}>
          <h2 className={styles.title}>
            <Body1Strong>{cellHeadline(read)}</Body1Strong>
          </h2>
          <Button
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={isOpen}
            aria-label={`Formula of ${read.cell}`}
            title={isOpen ? "Close" : "Explain and change"}
            onClick={() => setOpen(!isOpen)}
          />
        </div>
      )}
      {read && isError(read.text) && (
        <p className={styles.told}>
          <HelpLink page={`help/errors.html#${errorPart(read.text)}`}>What {read.text} means</HelpLink>
        </p>
      )}
      {unbounded !== undefined && <p className={styles.told}>{unbounded}</p>}
      {read && isOpen && <CellDetails key={`${read.sheetId} ${read.cell}`} read={read} selected={selected} />}
      {/* Always there, so that what is put into it is announced. */}
      <p role="status" className={mergeClasses(styles.told, told?.failed === true && styles.failed)}>
        {told?.text}
      </p>
    </div>
  );
}

const isError = (text: string): boolean => /^#[A-Z/0]+[!?]?$/.test(text);

/** A whole column or row, with or without its sheet: `A:A`, `$A:$C`, `2:2`, `Sheet1!A:A`. */
const WHOLE = /^(?:.*!)?(?:\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+)$/i;

/** What to give instead of a whole column or row, which Excel for the web does not hand over; undefined where none is given. */
export function unboundedRanges({ calls, text }: Pick<ReadCell, "calls" | "text">): string | undefined {
  const given = calls.flatMap((call) => call.arguments.map((argument) => argument.text));
  const [first] = given.filter((argument) => WHOLE.test(argument));
  if (first === undefined) return undefined;
  const why = text === "#CALC!" ? `Excel does not hand all of ${first} to a function` : `${first} is slow`;
  return `${why}: give a range with an end, such as ${bounded(first)}.`;
}

/** A hundred cells of it. */
function bounded(whole: string): string {
  const [from = "", to = ""] = whole.slice(whole.lastIndexOf("!") + 1).split(":");
  return /\d/.test(from) ? `A${from.replace("$", "")}:CV${to.replace("$", "")}` : `${from}1:${to}100`;
}
