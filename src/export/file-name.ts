const LONGEST = 80;
/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name for a file that every system takes: `Big Data, South Korea.xlsx`. */
export function fileName(wanted: string, ending: string): string {
  const plain = wanted
    .replaceAll(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  const short = shortened(Array.from(plain)).replace(/[. ,;]+$/, "");
  return `${short === "" || RESERVED.test(short) ? `ATI ${short}`.trimEnd() : short}.${ending}`;
}

/** Words are not cut in two, but for one that is longer than half of what there is room for. */
function shortened(letters: readonly string[]): string {
  const first = letters.slice(0, LONGEST).join("");
  if (letters.length <= LONGEST || letters[LONGEST] === " ") return first;
  const end = first.lastIndexOf(" ");
  return end > LONGEST / 2 ? first.slice(0, end) : first;
}
