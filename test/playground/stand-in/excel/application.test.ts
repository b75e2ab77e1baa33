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
