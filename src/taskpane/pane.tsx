import {
  FluentProvider,
  makeStyles,
  Subtitle1,
  Subtitle2,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback } from "react";
import { LeftOutMessage } from "./left-out-message";
import { Logo } from "./logo";
import { PaneMessage } from "./shared/pane-message";
import { MissingSetsNotice } from "./missing-sets-notice";
import { RoomBoundary } from "./room-boundary";
import { roomOf, rooms } from "./rooms";
import { CalculationNotice } from "./shared/calculation-notice";
import { HelpLink } from "./shared/help-link";
import { lazily } from "./shared/loading/lazily";
import { RunningStrip } from "./shared/tasks/running-strip";
import { tabId, Tabs } from "./shared/tabs";
import { OpenRoomProvider } from "./shared/open-room";
import { remember, useRemembered } from "./shared/use-remembered";
import { useScheme } from "./shared/use-scheme";
import type { Host } from "./shared/watch-host";

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  pane: {
    position: "relative",
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  help: {
    position: "absolute",
    top: tokens.spacingHorizontalM,
    insetInlineEnd: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase500,
  },
  heading: { margin: 0, font: "inherit", lineHeight: 0 },
  main: { marginTop: tokens.spacingVerticalM },
  // For who goes from heading to heading: on the eye, the tab that is chosen says the same.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** The frame of the pane: its name, the room that is open, and tabs as soon as there are two rooms. */
export function Pane({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const scheme = useScheme();
  const [roomId, openRoom] = useRemembered("room");
  const room = roomOf(roomId);
  const tabbed = rooms.length > 1;
  const openPage = useCallback(
    (id: string, page?: string) => {
      if (page !== undefined) remember(`${id}.page`, page);
      openRoom(id);
    },
    [openRoom],
  );

  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.pane}>
      <header className={styles.header}>
        <Logo />
        <h1 className={styles.heading}>
          <Subtitle1>ATI for Excel</Subtitle1>
        </h1>
      </header>
      <main className={styles.main}>
        {host === "none" && (
          <PaneMessage title="This pane works inside Excel.">
            Open it there from the ATI tab; here you can read, but nothing can be inserted.
          </PaneMessage>
        )}
        <RunningStrip />
        {host === "excel" && <CalculationNotice />}
        {host === "excel" && <MissingSetsNotice />}
        {host === "excel" && <RenewalNotice />}
        <LeftOutMessage />
        <RoomBoundary name="The selected cell" memory="cell">
          <LazyCellStrip host={host} />
        </RoomBoundary>
        {tabbed ? (
          <Tabs label="Rooms" tabs={rooms} chosen={room.id} panel="room" onChoose={openRoom} />
        ) : (
          <h2 className={styles.heading} id={tabId("room", room.id)}>
            <Subtitle2>{room.title}</Subtitle2>
          </h2>
        )}
        {/* After the rooms, of which one is opened more often; it is seen beside the name. */}
        <span className={styles.help}>
          <HelpLink page={`help/room-${room.id}.html`} label={`Help on ${room.title}`}>
            Help
          </HelpLink>
        </span>
        <div id="room" role={tabbed ? "tabpanel" : "region"} aria-labelledby={tabId("room", room.id)}>
          {tabbed && <h2 className={styles.unseen}>{room.title}</h2>}
          <RoomBoundary name={room.title} memory={room.id}>
            <OpenRoomProvider value={openPage}>
              <room.Content host={host} />
            </OpenRoomProvider>
          </RoomBoundary>
        </div>
      </main>
    </FluentProvider>
  );
}

const RenewalNotice = lazily(async () => {
  const renewal = await import(/* webpackChunkName: "renewal" */ "./renewal/renewal-notice");
  return renewal.RenewalNotice;
});

// It reads the figures, so it must not be run where there are no cells.
const CellStrip = lazily(
  async () => {
    const cell = await import(/* webpackChunkName: "cell" */ "./cell/cell-strip");
    return cell.CellStrip;
  },
  { name: "The selected cell" },
);

/** The strip on the selected cell; nothing where there are no cells. */
export const LazyCellStrip = ({ host }: { readonly host: Host }) =>
  host === "excel" ? <CellStrip host={host} /> : null;
