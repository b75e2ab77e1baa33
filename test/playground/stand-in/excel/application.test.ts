import { setStage } from "./stage";

it("the mode of calculation is Excel's own, whatever run asks or sets it", async () => {
  const { ask, batch, grid } = setStage();
  const mode = () =>
    ask(
      (_sheet, { workbook }) => workbook.application.load("calculationMode"),
      ({ calculationMode }) => calculationMode,
    );
  expect(await mode()).toBe("Automatic");
  await batch((_sheet, { workbook }) => (workbook.application.calculationMode = "Manual"));
  expect(await mode()).toBe("Manual");
  expect(grid.undoSteps).toBe(0);
});

it.each([
  ["en-US", "."],
  ["de-DE", ","],
  ["fr-FR", ","],
  ["de-CH", "."],
])("the numbers of %s have their decimals after %s", async (culture, decimal) => {
  const { ask } = setStage({ culture });
  const told = await ask(
    (_sheet, { workbook: { application } }) => {
      application.load("decimalSeparator");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      const { cultureInfo } = application;
      return { application, cultureInfo, numberFormat: cultureInfo.numberFormat };
    },
    ({ application, cultureInfo }) => [cultureInfo.name, application.decimalSeparator],
  );
  expect(told).toEqual([culture, decimal]);
});
