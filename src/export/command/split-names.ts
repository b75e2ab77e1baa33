/**
 * The names of a list with commas between. A comma with a space behind it may belong to a name, so the longest known
 * name wins: "Korea, Rep.,EU27" are two, and "KR, EU27" are two as well.
 */
export function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  return text.split(/,(?! )/).flatMap((part) => {
    const pieces = part.split(", ");
    const names: string[] = [];
    for (let at = 0; at < pieces.length;) {
      let end = pieces.length;
      while (end > at + 1 && !isKnown(pieces.slice(at, end).join(", ").trim())) end -= 1;
      names.push(pieces.slice(at, end).join(", ").trim());
      at = end;
    }
    return names.filter((name) => name !== "");
  });
}
