import { FluentProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { ByHand } from "../../../src/taskpane/guide/by-hand";
import { LOOKS } from "../../../src/taskpane/guide/looks";

it("lists what to look at, in an order, and leads to the check", () => {
  const html = renderToStaticMarkup(
    <FluentProvider>
      <ByHand />
    </FluentProvider>,
  );
  expect(html.match(/<li /g)).toHaveLength(LOOKS.length);
  expect(html).toContain(">Check this Excel</button>");
  expect(new Set(LOOKS.map(({ title }) => title)).size).toBe(LOOKS.length);
});
