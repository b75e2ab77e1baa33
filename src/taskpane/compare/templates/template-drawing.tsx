import { makeStyles, tokens } from "@fluentui/react-components";
import type { TemplateId } from "../../../plans/sheet/definition/definition";

/** A rectangle: x, y, width, height, and how strong. */
type Bar = readonly [number, number, number, number, number?];

const WIDTH = 48;
const HEIGHT = 32;

const rows = (count: number, x: number, width: number, strength: number): readonly Bar[] =>
  Array.from({ length: count }, (_, at): Bar => [x, 8 + at * 5, width, 3, strength]);

const HEAD: Bar = [3, 3, 24, 3, 1];

/** What the sheet looks like from afar: tables in grey, charts and figures in colour. */
const DRAWINGS: Readonly<Record<TemplateId, readonly Bar[]>> = {
  profile: [
    HEAD,
    ...rows(4, 3, 12, 0.25),
    [18, 8, 24, 3, 0.9],
    [18, 13, 16, 3, 0.6],
    [18, 18, 11, 3, 0.6],
    [18, 23, 7, 3, 0.6],
  ],
  "head-to-head": [
    HEAD,
    ...rows(4, 20, 8, 0.25),
    [7, 8, 11, 3, 0.9],
    [11, 13, 7, 3, 0.9],
    [4, 18, 14, 3, 0.9],
    [13, 23, 5, 3, 0.9],
    [30, 8, 8, 3, 0.6],
    [30, 13, 14, 3, 0.6],
    [30, 18, 6, 3, 0.6],
    [30, 23, 11, 3, 0.6],
  ],
  league: [HEAD, [3, 8, 40, 3, 0.9], [3, 13, 31, 3, 0.7], [3, 18, 22, 3, 0.5], [3, 23, 14, 3, 0.35]],
  specialisation: [
    HEAD,
    ...[0.9, 0.2, 0.5, 0.3, 0.7, 0.2, 0.8, 0.4, 0.3, 0.6, 0.2, 0.9, 0.4, 0.7, 0.3].map(
      (strength, at): Bar => [3 + (at % 5) * 8, 8 + Math.floor(at / 5) * 7, 7, 6, strength],
    ),
  ],
  trend: [
    HEAD,
    ...[6, 8, 7, 10, 12, 15, 17].map((height, at): Bar => [
      4 + at * 6,
      28 - height,
      4,
      height,
      0.35 + at * 0.09,
    ]),
  ],
  policy: [HEAD, ...rows(4, 3, 20, 0.25), [27, 8, 16, 8, 0.6], [27, 18, 7, 8, 0.9], [36, 18, 7, 8, 0.6]],
  recomputed: [
    HEAD,
    ...rows(4, 3, 14, 0.25),
    [21, 12, 3, 17, 0.9],
    [21, 9, 3, 2, 0.4],
    [27, 17, 3, 12, 0.9],
    [27, 13, 3, 2, 0.4],
    [33, 8, 3, 21, 0.6],
    [33, 12, 3, 2, 1],
    [39, 20, 3, 9, 0.6],
    [39, 16, 3, 2, 1],
  ],
  empty: [
    HEAD,
    ...rows(4, 3, 9, 0.25),
    ...rows(4, 14, 9, 0.5),
    ...rows(4, 25, 9, 0.5),
    ...rows(4, 36, 9, 0.5),
  ],
};

const useStyles = makeStyles({
  drawing: {
    flexShrink: 0,
    color: tokens.colorCompoundBrandForeground1,
    // A drawing keeps its colours there, and they may be as pale as the pane.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  frame: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

/** A small drawing of what a template gives; its name and its line say the same. */
export const TemplateDrawing = ({ id }: { readonly id: TemplateId }) => {
  const styles = useStyles();
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className={styles.drawing}
    >
      <rect
        x={0.5}
        y={0.5}
        width={WIDTH - 1}
        height={HEIGHT - 1}
        rx={3}
        fill="none"
        className={styles.frame}
      />
      {DRAWINGS[id].map(([x, y, width, height, strength = 1]) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={width}
          height={height}
          fill="currentColor"
          fillOpacity={strength}
        />
      ))}
    </svg>
  );
};
