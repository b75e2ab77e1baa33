import { Body1Strong, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Host } from "../shared/watch-host";
import { CellDetails } from "./cell-details";
import { cellHeadline } from "./cell-headline";
import { unboundedRanges } from "./unbounded-ranges";
import { useSelectedCell } from "./use-selected-cell";

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
      {unbounded !== undefined && <p className={styles.told}>{unbounded}</p>}
      {read && isOpen && <CellDetails key={`${read.sheetId} ${read.cell}`} read={read} selected={selected} />}
      {/* Always there, so that what is put into it is announced. */}
      <p role="status" className={mergeClasses(styles.told, told?.failed === true && styles.failed)}>
        {told?.text}
      </p>
    </div>
  );
}
