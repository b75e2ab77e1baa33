import { setStage } from "./stage";

it("custom properties stay with their sheet, in capitals and small letters alike", async () => {
  const { grid, batch, ask } = setStage();
  await batch((sheet) => {
    sheet.customProperties.add("ATI", "one");
    sheet.customProperties.add("ati", "two");
  });
  expect(grid.parts().sheets).toEqual({ s1: { properties: { ATI: "two" } } });
  const read = (key: string) =>
    ask(
      (sheet) => sheet.customProperties.getItemOrNullObject(key).load("key, value"),
      (property) => (property.isNullObject ? undefined : [property.key, property.value]),
    );
  expect(await read("Ati")).toEqual(["ATI", "two"]);
  expect(await read("other")).toBeUndefined();
  await batch((sheet) => sheet.customProperties.getItem("ATI").delete());
  expect(grid.parts().sheets).toEqual({});
});

it("custom properties came with ExcelApi 1.12", async () => {
  const { batch } = setStage({ api: "1.11" });
  await expect(batch((sheet) => sheet.customProperties.add("a", "b"))).rejects.toMatchObject({
    code: "ApiNotFound",
  });
});
