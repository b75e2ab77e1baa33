/** The newest ExcelApi that Microsoft's client knows. */
export const CLIENT_API = "1.15";

/** What an Excel offers that Microsoft's client is told of. */
export const CLIENT_SETS = {
  ExcelApi: CLIENT_API,
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
} as const;
