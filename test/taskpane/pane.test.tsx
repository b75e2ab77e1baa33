import { renderToStaticMarkup } from "react-dom/server";
import { LazyCellStrip } from "../../src/taskpane/pane";

it("has no strip on the selected cell where there are no cells", () => {
  expect(renderToStaticMarkup(<LazyCellStrip host="none" />)).toBe("");
});
