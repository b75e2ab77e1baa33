const SIDE = 20;
/** In which it is drawn. */
const GRID = 32;
const CELL = 8;
const PITCH = 10;
const MARGIN = 2;

const cells = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));

/** The icon of the ribbon: cells of a sheet that rise like bars. Drawn here so that no file need be found. */
export const Logo = () => (
  <svg
    width={SIDE}
    height={SIDE}
    viewBox={`0 0 ${GRID} ${GRID}`}
    aria-hidden="true"
    style={{ flexShrink: 0, forcedColorAdjust: "none" }}
  >
    <rect width={GRID} height={GRID} rx={5} fill="#0E7C86" />
    {cells.map(({ row, column }) => (
      <rect
        key={`${row} ${column}`}
        x={MARGIN + column * PITCH}
        y={MARGIN + row * PITCH}
        width={CELL}
        height={CELL}
        rx={0.5}
        fill={row === 0 && column === 2 ? "#FFC83D" : "#FFFFFF"}
        fillOpacity={row + column >= 2 ? 1 : 0.22}
      />
    ))}
  </svg>
);
