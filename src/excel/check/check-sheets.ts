import { runPlainly } from "../host/run-grouped";
import { freeSheetName } from "../../plans/free-name";

interface CheckSheet {
  readonly id: string;
  readonly name: string;
}

const CHECK_SHEET = "ATI check";

/** The sheets that the check makes, known by their ids alone, so that none of the user's is ever touched. */
export class CheckSheets {
  private readonly made: CheckSheet[] = [];

  /** Adds a sheet under a name that none has. */
  async add(): Promise<CheckSheet> {
    const sheet = await runPlainly(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const name = freeSheetName(
        CHECK_SHEET,
        worksheets.items.map((each) => each.name),
      );
      const added = worksheets.add(name).load("id");
      await context.sync();
      return { id: added.id, name };
    });
    this.made.push(sheet);
    return sheet;
  }

  /** Deletes them all, the last first; says which are left, where Excel refuses. */
  async deleteAll(): Promise<readonly CheckSheet[]> {
    const left: CheckSheet[] = [];
    for (const sheet of this.made.splice(0).reverse()) {
      // Once more, for what failed may have been the connection.
      await deleteSheet(sheet)
        .catch(() => deleteSheet(sheet))
        .catch(() => left.push(sheet));
    }
    return left;
  }
}

async function deleteSheet({ id }: CheckSheet): Promise<void> {
  await runPlainly(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
