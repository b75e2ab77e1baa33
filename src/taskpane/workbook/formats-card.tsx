import { Switch } from "@fluentui/react-components";
import { FORMATS_KEY, FORMATS_OFF } from "../shared/formats-setting";
import { useRemembered } from "../shared/use-remembered";
import { UpkeepCard } from "./upkeep-card";

/** Whether figures that are typed are shown in their unit, to be chosen. */
export function FormatsCard() {
  const [setting, set] = useRemembered(FORMATS_KEY);
  return (
    <UpkeepCard
      title="Typed figures"
      about="A share is a part of 1, such as 0.063. The cell that its formula is typed into shows 6.3%, where nobody has chosen another format for it; the number stays what it is."
      isAsking={false}
    >
      <Switch
        label="Show typed figures in their unit"
        checked={setting !== FORMATS_OFF}
        onChange={(_event, { checked }) => set(checked ? "" : FORMATS_OFF)}
      />
    </UpkeepCard>
  );
}
