import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeExcelError } from "../../../excel/host/describe-excel-error";
import { fileName } from "../../../export/file-name";
import { canHandOver, handOver } from "../hand-over";
import { fetched } from "../loading/fetched";
import type { Picture } from "./picture";
import type { PictureKind } from "./picture-file";

/** What can be done with a picture. */
type PictureWay = PictureKind | "copy";

const WORDS: Readonly<Record<PictureWay, string>> = { png: "As PNG", svg: "As SVG", copy: "Copy" };

const SPOKEN: Readonly<Record<PictureWay, string>> = {
  png: "Save picture as PNG",
  svg: "Save picture as SVG",
  copy: "Copy picture",
};

const useStyles = makeStyles({
  menu: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase200 },
  opener: {
    width: "fit-content",
    cursor: "pointer",
    lineHeight: tokens.lineHeightBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  told: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
    ":empty": { display: "none" },
  },
});

interface SavePictureProps {
  /** What the picture shows, for who only hears the buttons. */
  readonly what: string;
  /** Made when it is wanted. */
  readonly picture: () => Picture | Promise<Picture>;
}

/** Saves a chart with its title and source as a picture for a slide or a mail, or copies it. */
export function SavePicture({ what, picture }: SavePictureProps) {
  const styles = useStyles();
  const [told, setTold] = useState("");
  const ways = pictureWays();
  if (ways.length === 0) return null;

  const save = async (way: PictureWay) => {
    // Emptied first, because the same words a second time would not be announced.
    setTold("");
    setTold(await saved(picture, way));
  };

  return (
    <details className={styles.menu}>
      <summary className={styles.opener}>Save picture</summary>
      <div className={styles.ways}>
        {ways.map((way) => (
          <Button
            key={way}
            size="small"
            aria-label={`${SPOKEN[way]}: ${what}`}
            onClick={() => void save(way)}
          >
            {WORDS[way]}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </details>
  );
}

/** The ways that there are here: not every Excel lets its panes save files, or copy pictures. */
function pictureWays(): readonly PictureWay[] {
  const canCopy = typeof ClipboardItem !== "undefined" && typeof navigator.clipboard !== "undefined";
  return [...(canHandOver() ? (["png", "svg"] as const) : []), ...(canCopy ? (["copy"] as const) : [])];
}

/** Does it, and says what became of it. */
async function saved(picture: SavePictureProps["picture"], way: PictureWay): Promise<string> {
  try {
    if (way === "copy") {
      // Given as a promise at once, since a browser lets pages copy for a moment after a click alone.
      const file = fileOf(picture, "png");
      await navigator.clipboard.write([new ClipboardItem({ "image/png": file })]);
      return "The picture is copied; paste it into a slide or a mail.";
    }
    const [{ title }, file] = await Promise.all([picture(), fileOf(picture, way)]);
    const name = fileName(title, way);
    handOver(name, file);
    return `${name} is handed to the browser. If no download begins, this Excel lets none of its panes save files.`;
  } catch (error) {
    return way === "copy"
      ? "The picture could not be copied: this Excel lets its panes copy none."
      : `The picture could not be made. ${describeExcelError(error)}`;
  }
}

/** Drawn by what is fetched only now. */
async function fileOf(picture: SavePictureProps["picture"], kind: PictureKind): Promise<Blob> {
  const { pictureFile } = await fetched(
    "The part that makes pictures",
    () => import(/* webpackChunkName: "picture" */ "./picture-file"),
  );
  return pictureFile(await picture(), kind);
}
