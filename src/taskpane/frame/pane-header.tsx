import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { HelpLink } from "../shared/help-link";
import { Logo } from "./logo";
import { RoomTabs } from "./room-tabs";

const useStyles = makeStyles({
  header: {
    position: "relative",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  heading: { margin: 0, font: "inherit", lineHeight: 0 },
  help: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    insetInlineEnd: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface PaneHeaderProps {
  readonly rooms: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: { readonly id: string; readonly title: string };
  readonly onChoose: (id: string) => void;
}

/** The name of the add-in, its rooms, and the help on the one that is open; low, since the room needs the height. */
export function PaneHeader({ rooms, chosen, onChoose }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <Logo />
        <h1 className={styles.heading}>
          <Subtitle2>ATI for Excel</Subtitle2>
        </h1>
      </div>
      <RoomTabs rooms={rooms} chosen={chosen.id} onChoose={onChoose} />
      {/* After the rooms, of which one is opened more often; it is seen beside the name. */}
      <span className={styles.help}>
        <HelpLink page={`help/room-${chosen.id}.html`} label={`Help on ${chosen.title}`}>
          Help
        </HelpLink>
      </span>
    </header>
  );
}
