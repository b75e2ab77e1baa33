import { Link } from "@fluentui/react-components";
import type { FootnoteEntry } from "../../data/report";

/** A footnote as printed, as a link where it is an address; says what was repaired in a broken one. */
export function SourceLink({ footnote: { number, text, url, note } }: { readonly footnote: FootnoteEntry }) {
  return (
    <>
      Footnote {number}:{" "}
      {url === "" ? (
        text
      ) : (
        <Link inline href={url} target="_blank" rel="noopener noreferrer">
          {text}
        </Link>
      )}
      {url !== "" && url !== text && ` (${note})`}
    </>
  );
}
