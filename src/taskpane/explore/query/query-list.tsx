import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Query } from "./query";
import { writeQuery } from "./query";
import { queryInWords } from "./query-in-words";
import { ChoiceSection } from "../../shared/choosing/choice-section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
    "& > li": { marginTop: tokens.spacingVerticalXS },
  },
  link: { textAlign: "start" },
});

interface QueryListProps {
  readonly title: string;
  readonly queries: readonly Query[];
  readonly onChoose: (query: Query) => void;
}

/** Queries to come back to; without any, nothing. */
export function QueryList({ title, queries, onChoose }: QueryListProps) {
  const styles = useStyles();
  if (queries.length === 0) return null;
  return (
    <ChoiceSection title={title}>
      <ul className={styles.list} aria-label={title}>
        {queries.map((query) => (
          <li key={writeQuery(query)}>
            <Link as="button" className={styles.link} onClick={() => onChoose(query)}>
              {queryInWords(query)}
            </Link>
          </li>
        ))}
      </ul>
    </ChoiceSection>
  );
}
