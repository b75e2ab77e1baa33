import { IUndoRedoService, LocaleType, Univer, type Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { GroupingUndo } from "./grouping-undo";
import { hiddenCommands } from "./hidden-commands";

export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts the spreadsheet in the element with this id; it has no workbook yet. */
export function startUniver(container: string, darkMode: boolean): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    darkMode,
    override: [[IUndoRedoService, { useClass: GroupingUndo }]],
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    menu: hiddenCommands,
    footer: { menus: false, statisticBar: false },
    // Excel does not mark text that looks like a number when a formula made it.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatMark: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
