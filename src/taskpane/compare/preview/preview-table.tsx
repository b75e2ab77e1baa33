import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PreviewCell } from "./preview-grid";
import type { PreviewSection } from "./preview-sections";

const useStyles = makeStyles({
  table: {
    // Else its columns would become as narrow as their longest words.
    width: "max-content",
    marginTop: tokens.spacingVerticalM,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "start" },
    "& th, & td": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, maxWidth: "160px" },
    "& thead th, & thead td": {
      backgroundColor: tokens.colorNeutralBackground3,
      textAlign: "start",
      verticalAlign: "bottom",
    },
    "& tbody th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  },
  about: { color: tokens.colorNeutralForeground2 },
  figure: { textAlign: "end", whiteSpace: "nowrap" },
  none: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

interface PreviewTableProps {
  readonly section: PreviewSection;
  /** The class of words that stay in sight while the table is scrolled. */
  readonly words: string;
}

/** The heading and the first rows of a section. */
export function PreviewTable({ section: { heading, about, header, rows, more }, words }: PreviewTableProps) {
  const styles = useStyles();
  const cell = ({ text, isFigure, reason }: PreviewCell, at: number) => (
    <td
      key={at}
      className={mergeClasses(isFigure && styles.figure, text.startsWith("#") && styles.none)}
      {...(reason === "" ? {} : { title: reason })}
    >
      {text}
    </td>
  );
  return (
    <>
      <table className={styles.table}>
        <caption>
          <span className={words}>
            <Body1Strong block>{heading}</Body1Strong>
            <Caption1 block className={styles.about}>
              {about}
            </Caption1>
          </span>
        </caption>
        <thead>
          <tr>
            {header.map((each, at) =>
              each.text === "" ? (
                <td key={at} />
              ) : (
                <th key={at} scope="col">
                  {each.text}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={row}>
              {first && first.text !== "" ? <th scope="row">{first.text}</th> : <td />}
              {rest.map(cell)}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Caption1 className={mergeClasses(words, styles.about)}>
          and {more} more {more === 1 ? "row" : "rows"}
        </Caption1>
      )}
    </>
  );
}
