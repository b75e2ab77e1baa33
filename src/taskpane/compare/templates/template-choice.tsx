import { Body1, Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { TemplateId } from "../../../plans/sheet/definition/definition";
import { templates } from "../../../plans/sheet/templates";
import { TemplateDrawing } from "./template-drawing";

const useStyles = makeStyles({
  // Side by side where there is room.
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(240px, 100%), 1fr))",
    "& label": { flexGrow: 1, minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
    "& .fui-Radio__indicator": { marginBlock: tokens.spacingVerticalXS },
  },
  template: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  about: { color: tokens.colorNeutralForeground2 },
});

interface TemplateChoiceProps {
  readonly chosen: TemplateId;
  readonly onChoose: (id: TemplateId) => void;
}

/** The templates, one of which a sheet starts from. */
export function TemplateChoice({ chosen, onChoose }: TemplateChoiceProps) {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.group}
      aria-label="Start from"
      value={chosen}
      onChange={(_event, { value }) => onChoose(value as TemplateId)}
    >
      {templates.map(({ id, name, description }) => (
        <Radio
          key={id}
          value={id}
          label={
            <span className={styles.template}>
              <TemplateDrawing id={id} />
              <span className={styles.words}>
                <Body1>{name}</Body1>
                <Caption1 className={styles.about}>{description}</Caption1>
              </span>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
