import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shortName } from "../../../core/catalogue/short-name";
import type { Area } from "../../../core/catalogue/areas";
import { isFound, Refusal } from "../../../core/refusal";
import { isMatrix, type Answerable } from "../asked";
import { isOneYear, yearAsked, yearsOfAsked } from "../asked-years";
import { counted } from "../../shared/counted";
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
  without: { textAlign: "start", whiteSpace: "normal", maxWidth: "240px" },
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
  const found = rows.filter(({ figure }) => isFound(figure));
  return (
    <>
      <Head corner="Area">
        <th scope="col" className={styles.figure}>
          {year}
        </th>
        <th scope="col" className={styles.figure}>
          Place of {found.length}
        </th>
      </Head>
      <tbody>
        {found.map(({ area, figure, place }) => (
          <tr key={area.code}>
            <th scope="row">{shortName(area)}</th>
            {cell(figure, area.code)}
            <td className={styles.figure}>{place ?? ""}</td>
          </tr>
        ))}
        <Without areas={rows.filter(({ figure }) => !isFound(figure)).map(({ area }) => area)} columns={3} />
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
            {areas.length > 3 ? <abbr title={shortName(area)}>{area.code}</abbr> : shortName(area)}
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
  const found = rows.filter(({ figures }) => figures.some(isFound));
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
        {found.map(({ area, figures }) => (
          <tr key={area.code}>
            <th scope="row" className={styles.area}>
              {shortName(area)}
            </th>
            {figures.map((figure, at) => cell(figure, technologies[at]?.code ?? ""))}
          </tr>
        ))}
        <Without
          areas={rows.filter(({ figures }) => !figures.some(isFound)).map(({ area }) => area)}
          columns={1 + technologies.length}
        />
      </tbody>
    </>
  );
}

/** The areas without any figure, folded into one line. */
function Without({ areas, columns }: { readonly areas: readonly Area[]; readonly columns: number }) {
  const styles = useStyles();
  if (areas.length === 0) return null;
  return (
    <tr>
      <td colSpan={columns} className={mergeClasses(styles.none, styles.without)}>
        No figure: {areas.map(shortName).join(", ")}
      </td>
    </tr>
  );
}

/** `Table, 23 years`, `Table, 10 areas`, `Table, 5 areas and 16 technologies`. */
export function tableInWords(asked: Answerable): string {
  const areas = counted(asked.areas.length, "area");
  if (isMatrix(asked)) return `Table, ${areas} and ${asked.technologies.length} technologies`;
  return isOneYear(asked) ? `Table, ${areas}` : `Table, ${counted(yearsOfAsked(asked).length, "year")}`;
}
