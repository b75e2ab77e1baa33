export interface ExcelRequest {
  readonly act: "start" | "stop";
  /** Whether Excel is started here, or the manifest uploaded to Excel for the web. */
  readonly where: "desktop" | "web";
}

/** What `npm run excel -- …` is asked for; throws one sentence when it is not known. */
export function readRequest(args: readonly string[], platform: NodeJS.Platform): ExcelRequest {
  const unknown = args.find((arg) => arg !== "--stop" && arg !== "--web");
  if (unknown !== undefined) throw new Error(`npm run excel knows --web and --stop, not "${unknown}".`);
  return {
    act: args.includes("--stop") ? "stop" : "start",
    where: hasExcel(platform) && !args.includes("--web") ? "desktop" : "web",
  };
}

/** Excel runs on Windows and on Mac. */
export const hasExcel = (platform: NodeJS.Platform): boolean => platform === "win32" || platform === "darwin";
