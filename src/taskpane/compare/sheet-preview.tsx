import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Plan } from "../../workbook/plan/plan";
import type { SheetSize } from "../../workbook/sheet/size-of";
import { Section } from "../explore/section";
import { previewSections, previewTitle, type PreviewCell, type PreviewSection } from "./preview-sections";
import { sizeInWords } from "./size-in-words";

const useStyles = makeStyles({
  frame: {
    maxHeight: "320px",
    overflow: "auto",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // A wide table is scrolled under its words.
  words: { position: "sticky", left: 0, display: "block", maxWidth: "calc(100vw - 64px)" },
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
  size: { margin: `${tokens.spacingVerticalS} 0` },
});

export interface SheetPreviewProps {
  readonly page: Plan;
  readonly size: SheetSize;
}

/** What a sheet will say: its title and the first rows of its sections, and how large it is. */
export function SheetPreview({ page, size }: SheetPreviewProps) {
  const styles = useStyles();
  const sections = useMemo(() => previewSections(page), [page]);
  const title = previewTitle(page);
  return (
    <Section title="Preview">
      {/* Scrolled with the keyboard, a frame must be able to have the focus. */}
      <div className={styles.frame} role="region" aria-label="Preview of the sheet" tabIndex={0}>
        <Body1Strong className={styles.words}>{title}</Body1Strong>
        {sections.map((section) => (
          <SectionTable key={section.heading} section={section} />
        ))}
      </div>
      <p className={styles.size}>
        <Caption1>{sizeInWords(size, page)}</Caption1>
      </p>
    </Section>
  );
}

function SectionTable({
  section: { heading, about, header, rows, more },
}: {
  readonly section: PreviewSection;
}) {
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
          <span className={styles.words}>
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
        <Caption1 className={mergeClasses(styles.words, styles.about)}>
          and {more} more {more === 1 ? "row" : "rows"}
        </Caption1>
      )}
    </>
  );
}
