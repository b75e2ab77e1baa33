import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** Left out of the toolbar, so that number formats are in sight at the width beside the pane. */
const HIDDEN = [
  "sheet.command.set-once-format-painter",
  "sheet.command.clear-selection-all",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-fontsize",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.set-range-text-color",
  "sheet.command.set-border-basic",
  "sheet.command.set-vertical-text-align",
  "sheet.command.set-text-rotation",
  "sheet.command.numfmt.set.currency",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.toolbar.text-to-number",
];

export const hiddenCommands: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
