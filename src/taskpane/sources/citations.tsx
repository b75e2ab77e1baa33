import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { CITATION_STYLES, type CitationStyle } from "../../core/provenance/cite";
import { Copyable } from "../shared/copyable";

const LABELS: Readonly<Record<CitationStyle, string>> = {
  text: "Text",
  short: "In short",
  bibtex: "BibTeX",
  url: "Address",
};

/** What is copied, for who only hears the button. */
const NAMES: Readonly<Record<CitationStyle, string>> = {
  text: "the citation as text",
  short: "the citation in short",
  bibtex: "the citation as BibTeX",
  url: "the address",
};

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 0`, font: "inherit" },
});

/** How to cite a source, in each style, to be copied. */
export function Citations({ cite }: { readonly cite: (style: CitationStyle) => string }) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.title}>
        <Body1Strong>How to cite</Body1Strong>
      </h4>
      {CITATION_STYLES.map((style) => (
        <Copyable
          key={style}
          label={LABELS[style]}
          what={NAMES[style]}
          text={cite(style)}
          isCode={style !== "text" && style !== "short"}
        />
      ))}
    </>
  );
}
