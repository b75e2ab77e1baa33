import { ENGLISH, separatorsOf, type Separators } from "../reading/formula/separators";
import { abilities } from "./abilities";

/** What this Excel puts between the parts of a formula that is typed; English where it cannot be asked. */
export async function readSeparators(): Promise<Separators> {
  if (!abilities().tellsCulture) return ENGLISH;
  return Excel.run(async (context) => {
    const { application } = context.workbook;
    const { cultureInfo } = application;
    application.load("decimalSeparator");
    cultureInfo.load("name");
    cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return separatorsOf({
      culture: cultureInfo.name,
      decimal: application.decimalSeparator,
      systemDecimal: cultureInfo.numberFormat.numberDecimalSeparator,
    });
  });
}
