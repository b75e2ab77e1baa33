import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { GuideExample } from "./guide-function";
import { ReplaceQuestion } from "./replace-question";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  row: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  result: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  told: { marginTop: tokens.spacingVerticalXS, ":empty": { display: "none" } },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

export interface ExampleRowProps {
  readonly example: GuideExample;
  readonly insertion: Insertion;
  readonly canInsert: boolean;
}

/** A formula, what it gives, and the button that inserts it. */
export function ExampleRow({ example, insertion, canInsert }: ExampleRowProps) {
  const styles = useStyles();
  const row = useRef<HTMLLIElement>(null);
  const stage = insertion.stageOf(example);

  const answer = (address: string, replace: boolean) => {
    // Back to the button that asked, which is the first of the row.
    row.current?.querySelector("button")?.focus();
    if (replace) void insertion.insert(example, address);
    else insertion.keep(example, address);
  };

  return (
    <li ref={row} className={styles.row}>
      <code className={styles.code}>{example.formula}</code>
      <p className={styles.result}>
        <Body1>gives {example.result}</Body1>
      </p>
      <Button
        size="small"
        // Focusable, so that the reason for being disabled can be heard.
        disabledFocusable={!canInsert || stage?.state === "writing"}
        aria-label={`Insert into the selected cell: ${example.formula}${canInsert ? "" : " (only inside Excel)"}`}
        {...(canInsert ? {} : { title: "Only inside Excel" })}
        onClick={() => void insertion.insert(example)}
      >
        Insert into the selected cell
      </Button>
      {stage?.state === "asking" && (
        <ReplaceQuestion
          address={stage.address}
          onReplace={() => answer(stage.address, true)}
          onKeep={() => answer(stage.address, false)}
        />
      )}
      {/* Always there, because only a change inside a region is announced. */}
      <div
        role="status"
        className={mergeClasses(styles.told, stage?.state === "told" && stage.failed && styles.failed)}
      >
        {stage?.state === "told" && stage.text}
      </div>
    </li>
  );
}
