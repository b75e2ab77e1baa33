import { inTurn } from "./in-turn";

/** Under which names a workbook keeps what is about it alone. */
export const EDITION_SETTING = "ATI.edition";
export const LEADER_SETTING = "ATI.leader";

/** What a workbook keeps under some names, each undefined for nothing. */
export const readSettings = (...names: readonly string[]): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const found = names.map((name) => context.workbook.settings.getItemOrNullObject(name));
    for (const setting of found) setting.load("value");
    await context.sync();
    return found.map((setting) => (setting.isNullObject ? undefined : (setting.value as unknown)));
  });

/** Keeps a text in the workbook; an empty one is none. */
export const keepSetting = (name: string, text: string): Promise<void> =>
  inTurn(() =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      if (text !== "") settings.add(name, text);
      else {
        const setting = settings.getItemOrNullObject(name);
        await context.sync();
        if (!setting.isNullObject) setting.delete();
      }
      await context.sync();
    }),
  );
