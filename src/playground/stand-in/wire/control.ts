/** What an Excel for Windows tells of itself at `window.external`, from which office.js knows where it is. */
interface ControlOptions {
  /** The newest version of each requirement set, such as `{ ExcelApi: "1.15" }`. */
  readonly requirements: Readonly<Record<string, string>>;
}

type Done = (code: number) => void;

/** Excel, Windows, version, language, and what the page may use: shared runtime and custom functions. */
const INFO = "Excel$Win32$16.01$en-US$$$disableLogging$3";
/** The numbers of office.js. */
const EXCEL = 1;
const READ_AND_WRITE = 1;
const ENGLISH = 1033;
const PANE = 2;
/** The old way of asking the host, which is not served: requests come by the bridge. */
const INTERNAL_ERROR = 5001;
const LIGHT = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424 };

/** Made before office.js is loaded. */
export function createControl({ requirements }: ControlOptions): object {
  const told: Readonly<Record<string, unknown>> = {
    GetActivationMode: 1,
    GetAppCapabilities: READ_AND_WRITE,
    GetAppDataLocale: ENGLISH,
    GetAppType: EXCEL,
    GetAppUILocale: ENGLISH,
    GetAppVersionMajor: "16.00",
    GetAppVersionMinor: "1",
    GetControlIntegrationLevel: 1,
    GetDocUrl: "Book1.xlsx",
    GetHostFullVersion: "16.0.15407.10000",
    GetInitialDisplayMode: PANE,
    GetOfficeThemeInfo: JSON.stringify({
      ...LIGHT,
      controlBackgroundColor: 0xf5f5f5,
      controlForegroundColor: 0x242424,
    }),
    GetSettings: { Read: () => undefined, Write: () => undefined },
    GetSolutionRef: "add-in",
    GetSolutionToken: "",
    GetSupportedMatrix: JSON.stringify(requirements),
  };
  const control = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, () => value]));
  return {
    GetHostInfo: () => INFO,
    GetContext: () => control,
    Execute: (_id: number, _given: unknown, done: Done) => done(INTERNAL_ERROR),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: Done) => done?.(0),
    UnregisterEvent: (_id: number, _target: string, _handler: unknown, done?: Done) => done?.(0),
  };
}
