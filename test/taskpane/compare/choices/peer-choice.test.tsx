import type { OwnGroup } from "../../../../src/taskpane/compare/groups/own-groups";
import { PeerChoice } from "../../../../src/taskpane/compare/choices/peer-choice";
import type { Peers } from "../../../../src/plans/sheet/definition/own-peers";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { rendered } from "../../rendered";

const near = { name: "Neighbours", areas: ["JP", "CN"] };

const markup = (peers: Peers, groups: readonly OwnGroup[]): string =>
  rendered(
    <PeerChoice
      definition={{ ...templateOf("profile").standard, peers }}
      figures=""
      onChange={() => undefined}
      groups={groups}
      onGroups={() => undefined}
    />,
  );

it("shows the chosen group by its name", () => {
  expect(markup("G7", [near])).toContain('value="Group of Seven"');
  expect(markup(near, [near])).toContain('value="Neighbours"');
  expect(markup(near, [])).toContain('value="Neighbours (as in this sheet)"');
});

it("lets a group be made where none is saved, out of the way until it is asked for", () => {
  const html = markup("G7", []);
  expect(html).toMatch(/<button[^>]*aria-expanded="false"[^>]*>Make a group of your own</);
  expect(html).not.toContain("Name of the group");
  expect(html).toContain('role="status"');
});
