import type { HelpPage } from "../help-content";

/** What was tested, by the chapter of EN 301 549 that asks for it, and how. */
const TESTED: readonly (readonly [chapter: string, what: string, how: string])[] = [
  [
    "9.1 Perceivable",
    "Names of pictures and controls, structure, contrast, nothing told by colour alone where a rule can see it",
    "axe-core on every room of the pane, on what opens over it, and on every page of this help: light and dark; the pane with forced colours too",
  ],
  [
    "9.1.4.10 Reflow",
    "Nothing sticks out at 320 pixels",
    "every room and every page is measured at 320 pixels",
  ],
  [
    "9.1.1.1 Charts",
    "Each chart of the pane has a name that tells its figures in a sentence, and is read point by point; beside it stands its table",
    "tests that read the names, and read charts with the keyboard",
  ],
  [
    "9.2.1 Keyboard, 9.2.4 Navigable",
    "Rooms, menus, asking, picking, inserting and the search of this help are used by keyboard alone, and the focus comes back to where it was",
    "tests that press keys only",
  ],
  ["9.2.2, 9.2.3 Time and flashing", "Nothing has a time limit or flashes", "no such thing is built in"],
  [
    "9.3 Understandable",
    "The language is named; a field that is wrong says what is wrong and what would work",
    "axe-core, and tests of what errors say",
  ],
  [
    "9.4.1.2, 9.4.1.3 Robust",
    "Controls have a name, a role and a state, and what happened is told as a status",
    "axe-core, and tests that find controls by role and name",
  ],
  ["11.7 User preferences", "Dark and forced colours of the system are followed", "tests with each of them"],
  [
    "12 Documentation",
    "This help is HTML that works without scripts, and prints",
    "axe-core on every page, light and dark, at 320 and 1,280 pixels; a test without scripts; a test in print",
  ],
];

/** How far the add-in can be used by everybody, after EN 301 549. */
export const accessibilityPage = (): HelpPage => ({
  file: "accessibility.html",
  title: "Accessibility",
  chapter: "About the add-in",
  summary:
    "How far the add-in can be used by everybody, after EN 301 549: what was tested, how, and what was not.",
  words: "WCAG EN 301 549 screen reader keyboard contrast disability statement barrier",
  body: (
    <>
      <p className="lead">
        The pane and this help are made to meet EN 301 549 V3.2.1, whose chapter 9 is WCAG 2.1 at level AA.
        What a machine can test is tested at every change; no person with a disability has judged it yet, so
        that nobody can say that it conforms in full.
      </p>
      <h2>What was tested</h2>
      <table aria-label="What was tested, by chapter of EN 301 549">
        <thead>
          <tr>
            <th scope="col">Chapter</th>
            <th scope="col">What</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {TESTED.map(([chapter, what, how]) => (
            <tr key={chapter}>
              <th scope="row">{chapter}</th>
              <td>{what}</td>
              <td>{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The tests run in Chromium, in a spreadsheet in the browser that stands in for Excel. axe-core finds no
        violation of its rules in any of these states; such rules find a part of all barriers.
      </p>
      <h2>What was not tested</h2>
      <ul>
        <li>Screen readers, voice control, magnifiers and switches, by the people who use them.</li>
        <li>The pane inside Excel: how Excel leads the focus into it and out again is Excel’s.</li>
        <li>Text spacing of the reader’s own (9.1.4.12).</li>
      </ul>
      <h2>What is known to fall short</h2>
      <ul>
        <li>
          Excel lets no add-in give a chart on a sheet a text for who cannot see it. Titles and source lines
          say what it shows, its figures stand in the table beside it, and in workbooks that are saved from
          the pane every chart has such a text.
        </li>
        <li>
          The grid of the playground, which is for trying the add-in without Excel, is drawn by others and is
          no part of this statement.
        </li>
        <li>The add-in is in English alone; names of countries are understood in many languages.</li>
      </ul>
      <p>
        Other chapters of EN 301 549 (5 to 8, 10, 13) concern devices, telephony, video, documents of others
        and relay services, which are not in the add-in; of Excel itself Microsoft publishes a report.
      </p>
      <h2>Report a barrier</h2>
      <p>
        Tell whoever gave you the add-in, as on the page <a href="support.html">Support</a>: what you wanted
        to do, with which aid, and what stood in the way.
      </p>
    </>
  ),
});
