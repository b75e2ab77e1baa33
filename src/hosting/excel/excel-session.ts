import type { ExcelRequest } from "./read-request";
import { noExcelHere, uploadSteps } from "./say-steps";

/** Microsoft's tool, which starts Excel with an add-in; fetched when it is needed, for it is 450 MB. */
const DEBUGGING = "office-addin-debugging@7.0.0";
/** As the folder knows it in which programs are run: the way to it may hold spaces, which a shell would split. */
const MANIFEST = "manifest.xml";

/** What of the machine the command needs. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly manifest: string;
  readonly tell: (sentence: string) => void;
  /** Runs a program in the project's folder to its end; whether it succeeded. */
  readonly run: (program: string, args: readonly string[]) => Promise<boolean>;
  /** Serves what is built, builds again at every change, and comes back when the first build is there. */
  readonly serve: () => Promise<void>;
  /** Ends the server that another npm run excel started; whether there was one. */
  readonly endServer: () => Promise<boolean>;
}

export async function startSession({ where }: ExcelRequest, machine: Machine): Promise<void> {
  await machine.serve();
  if (where === "web") {
    if (machine.platform === "linux") machine.tell(noExcelHere());
    machine.tell(uploadSteps(machine.manifest));
    machine.tell("The add-in is served until you press Ctrl+C.");
    return;
  }
  machine.tell("Excel is started with the add-in; the first time this fetches Microsoft's tool, 450 MB.");
  if (!(await debugging(machine, "start", MANIFEST, "desktop", "--app", "excel")))
    machine.tell(`Excel could not be started with the add-in.\n${uploadSteps(machine.manifest)}`);
  machine.tell(
    "The add-in is served until you press Ctrl+C; npm run excel -- --stop also takes it out of Excel.",
  );
}

export async function stopSession({ where }: ExcelRequest, machine: Machine): Promise<void> {
  const ended = await machine.endServer();
  machine.tell(ended ? "The server has ended." : "No server of npm run excel is running.");
  if (where === "desktop") await debugging(machine, "stop", MANIFEST);
  else machine.tell("Excel for the web forgets the add-in with the browser's data of its page.");
}

/** Its dependencies' install scripts build what only other kinds of manifests need. */
const debugging = ({ run }: Machine, ...args: readonly string[]): Promise<boolean> =>
  run("npx", ["--yes", "--ignore-scripts", DEBUGGING, ...args]);
