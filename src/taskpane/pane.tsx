import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback } from "react";
import { StripPlace } from "./cell/strip-place";
import { PaneHeader } from "./frame/pane-header";
import { ROOM } from "./frame/room-tabs";
import { LeftOutMessage } from "./left-out-message";
import { PaneMessage } from "./shared/pane-message";
import { MissingSetsNotice } from "./missing-sets-notice";
import { RoomBoundary } from "./room-boundary";
import { roomOf, rooms } from "./rooms";
import { CalculationNotice } from "./shared/calculation-notice";
import { lazily } from "./shared/loading/lazily";
import { TypingProvider } from "./shared/typing/typing";
import { RunningStrip } from "./shared/tasks/running-strip";
import { tabId } from "./shared/tabs";
import { OpenRoomProvider } from "./shared/open-room";
import { remember, useRemembered } from "./shared/use-remembered";
import { useScheme } from "./shared/use-scheme";
import type { Host } from "./shared/watch-host";
import { UNSEEN } from "./shared/unseen";

const CONTRAST: Theme = {
  ...teamsHighContrastTheme,
  // The browser draws links so, whatever the theme says; a theme that says otherwise is measured by what nobody sees.
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: CONTRAST };

const useStyles = makeStyles({
  pane: {
    position: "relative",
    minHeight: "100vh",
    boxSizing: "border-box",
  },
  main: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}` },
  // For who goes from heading to heading: on the eye, the tab that is chosen says the same.
  unseen: UNSEEN,
});

/** The frame of the pane: its name and rooms, what it has to say, the selected cell, and the room that is open. */
export function Pane({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const scheme = useScheme();
  const [roomId, openRoom] = useRemembered("room");
  const room = roomOf(roomId);
  const openPage = useCallback(
    (id: string, page?: string) => {
      if (page !== undefined) remember(`${id}.page`, page);
      openRoom(id);
    },
    [openRoom],
  );

  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.pane}>
      <PaneHeader rooms={rooms} chosen={room} onChoose={openRoom} />
      <TypingProvider host={host}>
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
          {host === "excel" && <EditionWatch />}
          {host === "excel" && <TypedFormats />}
          <LeftOutMessage />
          <RoomBoundary name="The selected cell" memory="cell">
            <LazyCellStrip host={host} />
          </RoomBoundary>
          <div id={ROOM} role="tabpanel" aria-labelledby={tabId(ROOM, room.id)}>
            <h2 className={styles.unseen}>{room.title}</h2>
            <RoomBoundary name={room.title} memory={room.id}>
              <OpenRoomProvider value={openPage}>
                <room.Content host={host} />
              </OpenRoomProvider>
            </RoomBoundary>
          </div>
        </main>
      </TypingProvider>
    </FluentProvider>
  );
}

const TypedFormats = lazily(
  async () => {
    const typed = await import(/* webpackChunkName: "typed" */ "./typed-formats");
    return typed.TypedFormats;
  },
  { isLast: true },
);

const RenewalNotice = lazily(
  async () => {
    const renewal = await import(/* webpackChunkName: "renewal" */ "./renewal/renewal-notice");
    return renewal.RenewalNotice;
  },
  { isLast: true },
);

// It reads the figures too.
const EditionWatch = lazily(
  async () => {
    const watch = await import(/* webpackChunkName: "edition" */ "./edition/edition-watch");
    return watch.EditionWatch;
  },
  { isLast: true },
);

// It reads the figures, so it must not be run where there are no cells.
const CellStrip = lazily(
  async () => {
    const cell = await import(/* webpackChunkName: "cell" */ "./cell/cell-strip");
    return cell.CellStrip;
  },
  { name: "The selected cell", waiting: <StripPlace />, isLast: true },
);

/** The strip on the selected cell; nothing where there are no cells. */
export const LazyCellStrip = ({ host }: { readonly host: Host }) =>
  host === "excel" ? <CellStrip host={host} /> : null;
