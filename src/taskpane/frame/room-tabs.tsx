import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { tabId, Tabs } from "../shared/tabs";
import { fittingTabs, type TabRow } from "./fitting-tabs";
import { MoreRooms } from "./more-rooms";
import { RoomRuler } from "./room-ruler";

const useStyles = makeStyles({
  row: { position: "relative", display: "flex", minWidth: 0, marginTop: tokens.spacingVerticalXXS },
});

interface RoomTabsProps {
  readonly rooms: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Id of the element that shows the chosen room. */
export const ROOM = "room";

/** The rooms in one row: as many tabs as fit, the chosen one among them, and a menu of the rest. */
export function RoomTabs({ rooms, chosen, onChoose }: RoomTabsProps) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<TabRow>({ tabs: [], row: 0, more: 0 });
  const { shown, rest } = fittingTabs(rooms, chosen, measured);

  useLayoutEffect(() => {
    const measure = () => {
      if (!row.current || !ruler.current) return;
      const tabs = [...ruler.current.children].map((child) => child.getBoundingClientRect().width);
      const more = tabs.pop() ?? 0;
      setMeasured({ tabs, row: row.current.clientWidth, more });
    };
    // It is called once the page is laid out and before it is painted, so that nothing is laid out for the measuring
    // alone, and no tab is seen to go.
    const observer = new ResizeObserver(() => flushSync(measure));
    for (const each of [row.current, ruler.current]) if (each) observer.observe(each);
    return () => observer.disconnect();
  }, []);

  const chooseOfRest = (id: string) => {
    // It has its tab now, which takes the focus from the menu that closes.
    flushSync(() => onChoose(id));
    document.getElementById(tabId(ROOM, id))?.focus();
  };

  return (
    <div ref={row} className={styles.row}>
      <Tabs label="Rooms" size="narrow" tabs={shown} chosen={chosen} panel={ROOM} onChoose={onChoose} />
      {rest.length > 0 && <MoreRooms rooms={rest} onChoose={chooseOfRest} />}
      <RoomRuler ref={ruler} titles={rooms.map(({ title }) => title)} />
    </div>
  );
}
