/** The newest version of each requirement set that the stand-in answers for. */
const SUPPORTED: Readonly<Record<string, string>> = {
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.12",
  SharedRuntime: "1.1",
};

export function isSetSupported(name: string, minimum: number | string = "1.1"): boolean {
  const newest = SUPPORTED[name];
  if (newest === undefined) return false;
  const [major = 0, minor = 0] = newest.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(minimum).split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
