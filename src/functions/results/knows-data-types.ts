/** What is needed for a value with properties: data types out of functions, and properties of plain values. */
const NEEDED = [
  ["CustomFunctionsRuntime", "1.4"],
  ["ExcelApi", "1.19"],
] as const;

/** Whether the Excel at hand shows cards; perpetual ones do not, and outside of Excel nothing does. */
export function knowsDataTypes(): boolean {
  if (typeof Office === "undefined") return false;
  // Before Office is ready there is no context, whatever its types say.
  const { requirements } = (Office.context as Office.Context | undefined) ?? {};
  return (
    requirements !== undefined && NEEDED.every(([set, version]) => requirements.isSetSupported(set, version))
  );
}
