const LONGEST = 80;
/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name for a file that every system takes: `Big Data, South Korea.xlsx`. */
export function fileName(wanted: string, ending: string): string {
  const plain = wanted
    .replaceAll(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  const short = Array.from(plain)
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/, "");
  return `${short === "" || RESERVED.test(short) ? `ATI ${short}`.trimEnd() : short}.${ending}`;
}
