import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shortName } from "../../../core/catalogue/short-name";
import { Refusal } from "../../../core/refusal";
import { isMatrix, type Answerable } from "../asked";
import { isOneYear, yearAsked } from "../asked-years";
import { FramedTable } from "../../shared/framed-table";
import { titleOf } from "../chart/chart-words";
import { figureInWords } from "./figure-in-words";
import { matrixTable, rankedTable, seriesTable, type Figure } from "./preview-table";

const useStyles = makeStyles({
  caption: {
    padding: tokens.spacingHorizontalS,
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
  },
  // A wide table's caption stays in sight too.
  title: {
    position: "sticky",
    left: tokens.spacingHorizontalS,
    display: "inline-block",
    maxWidth: "calc(100vw - 64px)",
  },
  start: { textAlign: "start" },
  figure: { textAlign: "end", whiteSpace: "nowrap" },
  // Names of technologies are long: they break, and the area stays in sight while one scrolls.
  technology: { textAlign: "end", minWidth: "72px" },
  area: { position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1 },
  none: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

/** The figures behind the chart: years and areas, the areas of one year in their order, or areas and technologies. */
export function PreviewedFigures({ asked }: { readonly asked: Answerable }) {
  const styles = useStyles();
  const { indicator } = asked;
  const year = isMatrix(asked) ? `, ${yearAsked(asked)}` : "";
  const caption = `${titleOf(asked)}${year} (${indicator.unit})`;
  const cell = (figure: Figure | undefined, key: string) => (
    <td
      key={key}
      className={mergeClasses(styles.figure, figure instanceof Refusal && styles.none)}
      {...(figure instanceof Refusal ? { title: figure.message } : {})}
    >
      {figure === undefined ? "" : figureInWords(figure, indicator)}
    </td>
  );

  return (
    <FramedTable label={caption}>
      <caption className={styles.caption}>
        <span className={styles.title}>{caption}</span>
      </caption>
      <Rows asked={asked} cell={cell} />
    </FramedTable>
  );
}

interface RowsProps {
  readonly asked: Answerable;
  readonly cell: (figure: Figure | undefined, key: string) => ReactNode;
}

function Rows(props: RowsProps) {
  if (isMatrix(props.asked)) return <Matrix {...props} />;
  return isOneYear(props.asked) ? <Ranked {...props} /> : <Series {...props} />;
}

/** The header row, whose first cell is over the labels. */
function Head({ corner, children }: { readonly corner: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.start}>
          {corner}
        </th>
        {children}
      </tr>
    </thead>
  );
}

function Ranked({ asked, cell }: RowsProps) {
  const styles = useStyles();
  const { year, rows } = rankedTable(asked);
  return (
    <>
      <Head corner="Area">
        <th scope="col" className={styles.figure}>
          {year}
        </th>
        <th scope="col" className={styles.figure}>
          Place of {rows.length}
        </th>
      </Head>
      <tbody>
        {rows.map(({ area, figure, place }) => (
          <tr key={area.code}>
            <th scope="row">{area.name}</th>
            {cell(figure, area.code)}
            <td className={styles.figure}>{place ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

function Series({ asked, cell }: RowsProps) {
  const styles = useStyles();
  const { areas, rows } = seriesTable(asked);
  const { latest } = asked.measurement;
  return (
    <>
      <Head corner="Year">
        {areas.map((area) => (
          <th key={area.code} scope="col" className={styles.figure}>
            {areas.length > 3 ? <abbr title={area.name}>{area.code}</abbr> : shortName(area)}
          </th>
        ))}
      </Head>
      <tbody>
        {rows.map(({ year, figures }) => (
          <tr key={year}>
            <th scope="row">{year > latest ? `${year} (incomplete)` : year}</th>
            {figures.map((figure, at) => cell(figure, areas[at]?.code ?? ""))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function Matrix({ asked, cell }: RowsProps) {
  const styles = useStyles();
  const { technologies, rows } = matrixTable(asked);
  return (
    <>
      <Head corner="Area">
        {technologies.map(({ code, name }) => (
          <th key={code} scope="col" className={styles.technology}>
            {name}
          </th>
        ))}
      </Head>
      <tbody>
        {rows.map(({ area, figures }) => (
          <tr key={area.code}>
            <th scope="row" className={styles.area}>
              {area.name}
            </th>
            {figures.map((figure, at) => cell(figure, technologies[at]?.code ?? ""))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
