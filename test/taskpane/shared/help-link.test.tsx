import { HelpLink } from "../../../src/taskpane/shared/help-link";
import { rendered } from "../rendered";

test("a page of the help opens beside the pane, which it cannot reach", () => {
  const html = rendered(
    <HelpLink page="help/share.html" label="Help on SHARE">
      Help
    </HelpLink>,
  );
  expect(html).toContain('href="help/share.html"');
  expect(html).toContain('target="_blank"');
  expect(html).toContain('rel="noopener noreferrer"');
  expect(html).toContain('aria-label="Help on SHARE"');
});
