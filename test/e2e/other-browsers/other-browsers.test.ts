import { startServer, type RunningServer } from "../../../src/hosting/server/start-server";
import type { CellContent } from "../../../src/playground/stand-in/grid";
import type { Driver } from "./driver";
import { firefox } from "./firefox";
import { ofPlaywright } from "./of-playwright";
import { webKitGtk } from "./webkit-gtk";
import { serveDist } from "../server";
import { withComplaints } from "./with-complaints";

/** In the page of the playground: what the pane shows. */
const PANE = `const pane = document.querySelector("#pane").contentDocument;`;

jest.setTimeout(180_000);

// Excel for Mac shows the pane with WebKit, and whoever uses Excel for the web has a browser of his own.
const browsers = [firefox, webKitGtk, ...ofPlaywright];
for (const kind of ["Firefox", "WebKit"])
  if (!browsers.some(({ name, installed }) => installed && name.endsWith(kind)))
    console.warn(`The add-in is not tried in ${kind}: it is not installed here.`);

describe.each(browsers.filter(({ installed }) => installed))("In $name", ({ start }) => {
  let served: RunningServer;
  let server: RunningServer;
  let driver: Driver;

  beforeAll(async () => {
    served = await serveDist();
    server = await startServer("", 0, { handle: withComplaints(served.url) });
    driver = await start();
    await driver.open(`${server.url}playground/`);
    await until("return window.playground !== undefined");
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
    await served.close();
  });

  /** Waits until the body of a function says yes in the page. */
  async function until(body: string, ...args: readonly unknown[]): Promise<void> {
    for (let tries = 0; tries < 120; tries += 1) {
      if (await driver.run(body, ...args)) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`${driver.name} never said yes to: ${body} ${JSON.stringify(args)}`);
  }

  const read = async (a1: string) => {
    const cell = await driver.run("return JSON.stringify(window.playground.read(arguments[0])[0][0])", a1);
    return JSON.parse(String(cell)) as CellContent;
  };

  async function select(a1: string): Promise<void> {
    const middle = await driver.run("return window.playground.middle(arguments[0])", a1);
    const { x, y } = middle as { x: number; y: number };
    await driver.click(x, y);
  }

  /** Presses the first button or tab of the pane whose name begins so, once it is there. */
  async function press(name: string): Promise<void> {
    const find = `${PANE}
      const found = [...pane.querySelectorAll("button, [role=tab]")].find((each) =>
        (each.ariaLabel ?? each.textContent).trim().startsWith(arguments[0]));`;
    await until(`${find} return found !== undefined`, name);
    await driver.run(`${find} found.click()`, name);
  }

  /** Opens a room by its tab, or in a wide type, where it has none, by the menu of the rest. */
  async function openRoom(title: string): Promise<void> {
    const hasTab = `${PANE}
      return [...pane.querySelectorAll("[role=tab]")].some((each) => each.textContent === arguments[0]);`;
    if (!(await driver.run(hasTab, title))) await press("More rooms");
    await press(title);
  }

  it("the playground opens and has computed its first figure", async () => {
    await until("return window.playground.read('A5')[0][0].text === '6.3%'");
  });

  it("a typed formula gives its answer", async () => {
    const formula = '=ATI.SHARE("KR","Big Data",2018)';
    const isTyped = "return window.playground.read('A6')[0][0].formula === arguments[0]";
    // What is typed before the cell's editor is there is lost, all of it or some characters.
    for (let tries = 0; tries < 5 && !(await driver.run(isTyped, formula)); tries += 1) {
      await select("A6");
      await driver.type(`${formula}\n`);
    }
    await until("return typeof window.playground.read('A6')[0][0].value === 'number'");
    // 2,888 of 45,929 patents.
    expect((await read("A6")).value).toBe(2888 / 45929);
  });

  it("the pane shows its first room, filled", async () => {
    await until(
      `${PANE} return pane.querySelector("[role=tab][aria-selected=true]")?.textContent === "Explore"`,
    );
    await until(`${PANE} return pane.querySelector("[role=tabpanel] input, main input, input") !== null`);
  });

  it("a formula of the guide is inserted into the selected cell", async () => {
    await select("A13");
    await openRoom("Guide");
    await press("ATI.SHARE");
    await press("Insert into the selected cell");
    await until("return String(window.playground.read('A13')[0][0].formula).startsWith('=ATI.SHARE(')");
    await until("return typeof window.playground.read('A13')[0][0].value === 'number'");
  });

  it("nothing went wrong meanwhile", async () => {
    expect(await driver.run("return window.complaints")).toEqual([]);
  });
});
