import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { leaveChip } from "./leave-chip";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  only: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
});

interface Chosen {
  readonly code: string;
  readonly label: string;
}

interface ChosenListProps {
  readonly title: string;
  readonly chosen: readonly Chosen[];
  /** Whether the last one stays. */
  readonly needsOne?: boolean;
  readonly onRemove: (code: string) => void;
}

/** What is chosen of a list, each with a button that takes it away. */
export function ChosenList({ title, chosen, needsOne = false, onRemove }: ChosenListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={title}>
      {chosen.map(({ code, label }) => (
        <li key={code}>
          {needsOne && chosen.length === 1 ? (
            <Caption1 className={styles.only}>{label}</Caption1>
          ) : (
            <Button
              size="small"
              shape="circular"
              icon={<DismissRegular />}
              iconPosition="after"
              aria-label={`Remove ${label}`}
              onClick={({ currentTarget }) => {
                leaveChip(currentTarget, needsOne);
                onRemove(code);
              }}
            >
              {label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
