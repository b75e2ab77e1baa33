import { Body1, Body1Strong, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useOpenRoom } from "../shared/open-room";
import { useTyping } from "../shared/typing/typing";
import { HAND_CHECKS } from "./hand-checks";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 0`, font: "inherit" },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
  look: { marginBottom: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** What the check cannot see, to be looked at by a person in ten minutes. */
export function ByHand() {
  const styles = useStyles();
  const openRoom = useOpenRoom();
  const { typed } = useTyping();
  const heading = useRef<HTMLHeadingElement>(null);

  // Who comes by a link has lost the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);

  return (
    <>
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        <Subtitle2>Ten minutes in an Excel that nobody has tried</Subtitle2>
      </h3>
      <p className={styles.text}>
        <Body1>
          <Link as="button" inline onClick={() => openRoom("workbook")}>
            Check this Excel
          </Link>{" "}
          asks whatever a program can ask. The rest is for the eye; use a new workbook.
        </Body1>
      </p>
      <ol className={styles.list}>
        {HAND_CHECKS.map(({ title, formula, text }) => (
          <li key={title} className={styles.look}>
            <Body1Strong>{title}</Body1Strong>
            <p className={styles.text}>
              <Body1>{formula === undefined ? text : `${typed(formula)} ${text}`}</Body1>
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.text}>
        <Body1>
          What is not so belongs into a report, with the table of the check: it names the Excel, its build and
          what differed.
        </Body1>
      </p>
    </>
  );
}
