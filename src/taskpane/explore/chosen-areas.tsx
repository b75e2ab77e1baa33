import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { areaLabel } from "./query-in-words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export interface ChosenAreasProps {
  readonly areas: readonly string[];
  readonly onRemove: (code: string) => void;
}

/** The areas asked for, each with a button that takes it away. */
export function ChosenAreas({ areas, onRemove }: ChosenAreasProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Areas chosen">
      {areas.map((code) => (
        <li key={code}>
          <Button
            size="small"
            shape="circular"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={`Remove ${areaLabel(code)}`}
            onClick={() => onRemove(code)}
          >
            {areaLabel(code)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
