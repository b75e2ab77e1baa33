import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Refusal } from "../../core/refusal";
import type { AnsweredQuery } from "./asked";
import { offersOfQuery } from "./offers-of-query";
import { writeQuery, type Query } from "./query/query";
import { queryInWords } from "./query/query-in-words";

const useStyles = makeStyles({
  instead: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  link: { textAlign: "start" },
});

interface UnansweredProps {
  readonly asked: AnsweredQuery;
  readonly onChange: (query: Query) => void;
}

/** Why a query has no answer at all, and what there is instead. */
export function Unanswered({ asked, onChange }: UnansweredProps) {
  const styles = useStyles();
  const { measurement } = asked;
  const instead = useMemo(() => (asked.measurement instanceof Refusal ? offersOfQuery(asked) : []), [asked]);
  return (
    <MessageBar layout="multiline" intent="info">
      <MessageBarBody>
        {measurement instanceof Refusal
          ? measurement.message
          : "Choose at least one area to see its figures."}
        {instead.length > 0 && (
          <>
            {" "}
            There is:
            <ul className={styles.instead}>
              {instead.map((query) => (
                <li key={writeQuery(query)}>
                  <Link as="button" className={styles.link} onClick={() => onChange(query)}>
                    {queryInWords(query)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
