import { createOffice } from "../../src/playground/stand-in/office/office";
import { MissingSetsNotice } from "../../src/taskpane/missing-sets-notice";
import { rendered } from "./rendered";

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("an Excel that lacks something gets a sentence on what does not work there", () => {
  Object.assign(globalThis, { Office: createOffice(undefined, { api: "1.9" }) });
  const html = rendered(<MissingSetsNotice />);
  expect(html).toContain("It says that it lacks ExcelApi 1.10.");
  expect(html).toContain("Tables and charts may not be inserted");
});

test("one that has all gets none", () => {
  Object.assign(globalThis, { Office: createOffice(undefined, { api: "1.10" }) });
  expect(rendered(<MissingSetsNotice />)).not.toContain("lacks");
});
