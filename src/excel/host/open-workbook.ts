/** Bytes that are turned to letters at once: a call takes only so many arguments. */
const PIECE = 0x8000;

/** Opens a file as a new workbook, beside the one at hand, unsaved: for an Excel whose panes cannot save files. */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  await Excel.createWorkbook(btoa(pieces.join("")));
}
