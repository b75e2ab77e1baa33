import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { forwardRef } from "react";
import { useTabStyles } from "../shared/tab-styles";
import { MORE } from "./more-rooms";

const useStyles = makeStyles({
  ruler: { position: "absolute", height: 0, overflow: "hidden", visibility: "hidden", display: "flex" },
});

/** How wide the tab of each room would be, and last the button of the rest: nobody sees it. */
export const RoomRuler = forwardRef<HTMLDivElement, { readonly titles: readonly string[] }>(
  function RoomRuler({ titles }, ref) {
    const styles = useStyles();
    const looks = useTabStyles();
    return (
      <div ref={ref} className={styles.ruler} aria-hidden="true">
        {[...titles, MORE].map((title) => (
          <span key={title} className={mergeClasses(looks.tab, looks.narrow)} data-title={title}>
            {title}
          </span>
        ))}
      </div>
    );
  },
);
