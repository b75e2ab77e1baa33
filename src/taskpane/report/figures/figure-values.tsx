import { makeStyles, tokens } from "@fluentui/react-components";
import { indicatorOf } from "../../../core/catalogue/indicators";
import { readableValue } from "../../../core/words/readable";
import { Refusal } from "../../../core/refusal";
import { FramedTable } from "../../shared/framed-table";
import { columnsShown } from "./figure-columns";
import { figureUnits, indicatorOfRow } from "./figure-units";
import { ownFigure } from "./own-figure";
import type { AskedFigure } from "./asked-figure";

const useStyles = makeStyles({
  table: {
    "& th, & td": {
      textAlign: "end",
      // Four columns of figures beside their names in a narrow pane.
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    },
    "& tbody td, & tbody th": { verticalAlign: "top" },
    "& thead th": { zIndex: 1 },
    // The name of the row stays in sight while one scrolls to the years.
    "& th:first-child": {
      position: "sticky",
      left: 0,
      textAlign: "start",
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& thead th:first-child": { zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  },
  none: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  value: { whiteSpace: "nowrap" },
  from: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

/** The values of a figure recomputed: technologies down, areas and years across, and where they come from. */
export function FigureValues({ asked }: { readonly asked: AskedFigure }) {
  const styles = useStyles();
  const figure = ownFigure(asked.number);
  const columns = columnsShown(figure, asked);
  return (
    <FramedTable label={`Figure ${asked.number}, ${figureUnits(asked)}`} className={styles.table}>
      <thead>
        <tr>
          {["Technology", ...columns.map(({ name }) => name)].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figure.rows.map(({ technology, values, grade, dataset }, row) => (
          <tr key={technology}>
            <th scope="row">
              {technology}
              <span className={styles.from}>{dataset === "" ? "no dataset" : `${grade}, ${dataset}`}</span>
            </th>
            {columns.map(({ at, name }) => {
              const value = values[at];
              return typeof value === "number" ? (
                <td key={name} className={styles.value}>
                  {valueText(value, indicatorOfRow(asked, row))}
                </td>
              ) : (
                <td
                  key={name}
                  className={styles.none}
                  {...(value instanceof Refusal ? { title: value.message } : {})}
                >
                  none
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </FramedTable>
  );
}

/** A value without its unit, which the table's name says. */
const valueText = (value: number, indicator: string): string =>
  readableValue(value, { ...indicatorOf(indicator), unit: "" }).trim();
