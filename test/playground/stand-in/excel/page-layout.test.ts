import { setStage, type Stage } from "./stage";

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});

const part = () => stage.grid.parts().sheets.s1;
const lay = (work: (layout: Excel.PageLayout) => unknown) =>
  stage.batch(({ pageLayout }) => void work(pageLayout));

describe("Margins", () => {
  const told = () =>
    stage.ask(
      ({ pageLayout }) => pageLayout.load("leftMargin, rightMargin, topMargin, bottomMargin, footerMargin"),
      ({ leftMargin, rightMargin, topMargin, bottomMargin, footerMargin }) => [
        leftMargin,
        rightMargin,
        topMargin,
        bottomMargin,
        footerMargin,
      ],
    );

  it("are Excel's own, of 0.7 inches, where nobody set any", async () => {
    // An inch has 72 points.
    expect(await told()).toEqual(Array.from({ length: 5 }, () => 0.7 * 72));
  });

  it("are set one by one", async () => {
    await lay((layout) => (layout.leftMargin = 36));
    await lay((layout) => (layout.footerMargin = 24));
    expect(part()).toEqual({ margins: { leftMargin: 36, footerMargin: 24 } });
    expect(await told()).toEqual([36, 50.4, 50.4, 50.4, 24]);
  });
});

it("ends the repetition of rows and columns by nothing", async () => {
  await lay((layout) => {
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintTitleColumns("$A:$A");
  });
  expect(part()).toEqual({ titleRows: "$1:$2", titleColumns: "$A:$A" });
  await lay((layout) => {
    layout.setPrintTitleRows("");
    layout.setPrintTitleColumns("");
  });
  expect(part()).toBeUndefined();
});

describe("The scale", () => {
  const zoom = () =>
    stage.ask(
      ({ pageLayout }) => pageLayout.load("zoom"),
      (layout) => layout.zoom,
    );

  it("takes the place of a number of pages, and that of a scale", async () => {
    await lay((layout) => (layout.zoom = { horizontalFitToPages: 1 }));
    await lay((layout) => (layout.zoom = { scale: 80 }));
    expect(part()).toEqual({ printScale: 80 });
    expect(await zoom()).toEqual({ scale: 80 });
    await lay((layout) => (layout.zoom = { horizontalFitToPages: 1 }));
    expect(part()).toEqual({ pagesWide: 1 });
    expect(await zoom()).toEqual({ horizontalFitToPages: 1 });
  });

  it.each([9, 401])("is refused at %d %%", async (scale) => {
    await expect(lay((layout) => (layout.zoom = { scale }))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(part()).toBeUndefined();
  });

  it.each([10, 400])("may be %d %%", async (scale) => {
    await lay((layout) => (layout.zoom = { scale }));
    expect(part()).toEqual({ printScale: scale });
  });
});

describe("Columns that every page repeats", () => {
  it.each(["$A:$A", "A:B"])("are %s as given", async (columns) => {
    await lay((layout) => layout.setPrintTitleColumns(columns));
    expect(part()).toEqual({ titleColumns: columns });
  });

  it("are not the cells of a range, nor rows", async () => {
    for (const given of ["A1:B2", "$1:$2"])
      await expect(lay((layout) => layout.setPrintTitleColumns(given))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    expect(part()).toBeUndefined();
  });
});

it.each<[string, (layout: Excel.PageLayout) => unknown]>([
  ["margins", (layout) => (layout.topMargin = 40)],
  ["a scale", (layout) => (layout.zoom = { scale: 80 })],
  ["repeated columns", (layout) => layout.setPrintTitleColumns("$A:$A")],
])("%s cannot be set without a printer", async (_what, work) => {
  stage = setStage({ hasPrinter: false });
  await expect(lay(work)).rejects.toMatchObject({ code: "GeneralException" });
  expect(part()).toBeUndefined();
});
