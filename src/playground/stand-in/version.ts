/** Whether version "1.12" has come to "1.9". */
export function isAtLeast(version: string, wanted: number | string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(wanted).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
