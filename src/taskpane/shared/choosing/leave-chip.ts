/**
 * Gives the focus that a chip has to what is nearest when the chip goes: the next chip, the one before it, else the
 * field that adds others. Called before it goes, since nothing can be found from what is gone.
 */
export function leaveChip(chip: Element, needsOne: boolean): void {
  const list = chip.closest("ul");
  const chips = [...(list?.querySelectorAll("button") ?? [])];
  const at = chips.indexOf(chip as HTMLButtonElement);
  // Of two of which one must stay, the other cannot be taken away.
  const next = needsOne && chips.length <= 2 ? undefined : (chips[at + 1] ?? chips[at - 1]);
  (next ?? fieldBeside(list))?.focus();
}

/** The nearest in what encloses the list: the last before it, where most stand, or else the first after it. */
function fieldBeside(list: Element | null): HTMLElement | undefined {
  for (let box = list?.parentElement; list && box; box = box.parentElement) {
    const fields = [...box.querySelectorAll("input")];
    const before = fields.filter((field) => isAfter(field, list));
    if (fields.length > 0) return before.at(-1) ?? fields[0];
  }
  return undefined;
}

/** Whether a list stands after a field. */
const isAfter = (field: Element, list: Element): boolean =>
  (field.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
