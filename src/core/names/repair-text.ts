/** What Windows-1252 shows for the bytes 128 to 159. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const MISREAD = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${WINDOWS}]`, "u");

const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  apos: "'",
  rsquo: "’",
  lt: "<",
  gt: ">",
};

/** Letters with an accent are written as letter and accent: `&eacute;`, `&ccedil;`. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030a",
  caron: "\u030c",
};

/** A text as it was before a page, a file or an R session wrote signs for its letters. */
export const repairText = (text: string): string =>
  lettersOfEntities(
    // What was misread once may have been misread twice.
    decoded(decoded(text))
      .replace(/<U\+([0-9A-F]{4,6})>/gi, (_, digits: string) => letter(digits, 16))
      .replace(/<su([pb])\b[^<>]*>[^<>]{0,12}<\/su\1>/gi, " ")
      .replace(/<\/?[a-z][^<>]*>/gi, " "),
  );

const lettersOfEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => letter(digits, 16))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => letter(digits, 10))
    .replace(/&([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron);/gi, (_, plain: string, accent: string) =>
      `${plain}${ACCENTS[accent.toLowerCase()] ?? ""}`.normalize("NFC"),
    )
    .replace(/&([a-z]{2,5});/gi, (entity, name: string) => SIGNS[name.toLowerCase()] ?? entity);

function letter(digits: string, base: number): string {
  const code = parseInt(digits, base);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

/** UTF-8 that was read as Windows-1252, read right; any other text as it is. */
function decoded(text: string): string {
  if (!MISREAD.test(text)) return text;
  let bytes = "";
  for (const sign of text) {
    const at = WINDOWS.indexOf(sign);
    const byte = at >= 0 ? at + 128 : (sign.codePointAt(0) ?? 256);
    if (byte > 255) return text;
    bytes += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
  }
}
