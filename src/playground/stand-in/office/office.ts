import { FRIENDLY, type Manners } from "../excel/manners";
import { strict } from "../excel/strict";
import type { SpreadsheetHost } from "../host";
import { createRequirements } from "./requirements";
import { officeTheme } from "./theme";

interface Info {
  host: Office.HostType;
  platform: Office.PlatformType;
}

type OfficeOptions = Partial<Pick<Manners, "api" | "platform" | "sets" | "version">>;

/** The global Office of the pane's page; without a playground around it there is no Excel, as in a plain browser. */
export function createOffice(host: SpreadsheetHost | undefined, options: OfficeOptions = {}): typeof Office {
  const { api, platform, sets, version } = { ...FRIENDLY, ...options };
  const info = (host ? { host: "Excel", platform } : { host: null, platform: null }) as unknown as Info;
  // Who wants cells waits by itself.
  const ready = Promise.resolve(info);

  const context = {
    ...info,
    contentLanguage: "en-US",
    displayLanguage: "en-US",
    get officeTheme() {
      return officeTheme();
    },
    ...(host ? { diagnostics: { ...info, version } } : {}),
    requirements: createRequirements({ ...sets, ExcelApi: api }),
  };

  return strict("Office", {
    onReady(callback?: (info: Info) => unknown): Promise<Info> {
      return ready.then((known) => {
        callback?.(known);
        return known;
      });
    },
    actions: strict("Office.actions", { associate: () => undefined }),
    context: strict("Office.context", context),
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
  });
}
