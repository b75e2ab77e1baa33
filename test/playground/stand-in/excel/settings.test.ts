import { setStage } from "./stage";

describe("The settings of a workbook", () => {
  it("are kept by key as copies, written over, told and deleted", async () => {
    const { ask, batch, grid } = setStage();
    const value = { list: [1] };
    await batch((_, { workbook }) => {
      workbook.settings.add("a", 1);
      workbook.settings.add("b", value);
      workbook.settings.add("a", 2);
    });
    value.list.push(2);
    const told = await ask(
      (_, { workbook }) => ({
        all: workbook.settings.load("items/key"),
        b: workbook.settings.getItem("b").load("value"),
        none: workbook.settings.getItemOrNullObject("c"),
      }),
      ({ all, b, none }) => [all.items.map(({ key }) => key), b.value as unknown, none.isNullObject],
    );
    expect(told).toEqual([["a", "b"], { list: [1] }, true]);
    await batch((_, { workbook }) => {
      workbook.settings.getItem("a").value = 3;
      workbook.settings.getItem("b").delete();
    });
    expect(grid.parts().settings).toEqual({ a: 3 });
    const missing = batch((_, { workbook }) => workbook.settings.getItem("b").delete());
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
