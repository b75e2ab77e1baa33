import type { HelpContent, HelpPage } from "../help-content";

/** Where to turn when something looks wrong. */
const supportPage = (): HelpPage => ({
  file: "support.html",
  title: "Support",
  chapter: "About the add-in",
  summary: "What to do when something looks wrong, and what a report should name.",
  words: "problem fault bug contact renew update old functions",
  body: (
    <>
      <h2>Try first</h2>
      <ol>
        <li>
          A cell shows an error: <a href="errors.html">Errors</a> says what it means.
        </li>
        <li>
          Functions show #NAME?: open the pane and press Look for broken formulas, then Repair, in the room{" "}
          <a href="room-workbook.html">Workbook</a>.
        </li>
        <li>
          Something else: press <strong>Check this Excel</strong> in the room Workbook. It asks Excel what the
          add-in relies on, and says what fails.
        </li>
      </ol>
      <h2 id="renew">A function is missing, or has other arguments than here</h2>
      <p>
        Excel keeps the list of functions for up to 24 hours, so that after an update an old list may meet new
        functions. Close Excel and open it again; if that does not help, wait a day, or remove the add-in and
        add it again. Formulas that are saved keep working meanwhile.
      </p>
      <h2 id="install">You have a workbook of ATI for Excel, but not the add-in</h2>
      <p>
        Every figure in it can be read without. To choose other areas, technologies or years, install the
        add-in: ask your IT department for it, or save its <a href="../manifest.xml">manifest</a>, open Excel
        for the web, and upload that file under Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in. It
        needs Excel for Microsoft 365, Excel for the web, or Excel 2024. Then open the workbook again.
      </p>
      <h2>Ask</h2>
      <p>
        Ask whoever gave you the add-in: your IT department, or the person who sent you its manifest. Send the
        table of Check this Excel, the formula, and what you expected. The add-in sends nothing by itself.
      </p>
    </>
  ),
});

/** What leaves the computer, and what does not. */
const privacyPage = (): HelpPage => ({
  file: "privacy.html",
  title: "Privacy",
  chapter: "About the add-in",
  summary: "No data leaves your workbook. What is loaded from where, and what is kept.",
  words: "data protection cookies tracking telemetry storage GDPR",
  body: (
    <>
      <p className="lead">No data leaves your workbook.</p>
      <h2>What is not sent</h2>
      <p>
        The figures travel in the add-in, and functions and pane compute in Excel on your computer or in your
        browser. What you type, select or insert is sent to nobody. There is no account, no key, no cookie, no
        telemetry and no advertising.
      </p>
      <h2>What is loaded</h2>
      <ul>
        <li>
          The files of the add-in, from the server that your manifest names. Like every web server, it sees
          that a file was asked for, from which network address and when; not what you do with it.
        </li>
        <li>
          Office.js, the library by which add-ins speak with Excel, from Microsoft
          (appsforoffice.microsoft.com). What Microsoft’s library and Excel themselves send to Microsoft is
          covered by Microsoft’s privacy statement, and by your organisation’s settings.
        </li>
      </ul>
      <h2>What is kept</h2>
      <ul>
        <li>
          In the storage of the browser in which the pane runs: which room was open, what was searched for and
          chosen there, recent and favourite queries, groups of your own, and which functions there were. It
          stays on the computer; clearing the browser’s or Office’s storage removes it.
        </li>
        <li>
          In the workbook: the formulas and sheets that you insert, and beside each comparison sheet how it
          was made. Whoever gets the workbook gets them too.
        </li>
      </ul>
      <h2>What it may do</h2>
      <p>
        The manifest asks for leave to read and write the workbook that is open. The pane reads the formula of
        the selected cell to explain it, and writes where you tell it to. A link that you press, such as that
        of a source, opens in your browser, and that site sees the visit.
      </p>
    </>
  ),
});

/** Under which terms the code and the figures are. */
const licencePage = ({ datasets }: HelpContent): HelpPage => ({
  file: "licence.html",
  title: "Licence",
  chapter: "About the add-in",
  summary: "The code is under the MIT licence; the figures keep the licences of their producers.",
  words: "terms copyright MIT CC BY open source libraries",
  body: (
    <>
      <p className="lead">
        The code is under the <a href="../LICENSE.txt">MIT licence</a>; the figures keep the licences of their
        producers.
      </p>
      <h2>Libraries</h2>
      <p>
        What is built contains libraries of others; their licences are in{" "}
        <a href="../LICENCES-functions.txt">those of the functions</a> and{" "}
        <a href="../LICENCES-pane.txt">those of the pane</a>.
      </p>
      <h2>Figures</h2>
      <p>
        The lines that producers ask for are in <a href="../NOTICE.txt">the notice</a>.
      </p>
      <table aria-label="Licences of the datasets">
        <thead>
          <tr>
            <th scope="col">Dataset</th>
            <th scope="col">Producer</th>
            <th scope="col">Licence</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map(({ id, entry: { producer, licence } }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`datasets.html#${id}`}>{id}</a>
              </th>
              <td>{producer}</td>
              <td>
                <a href={licence.url}>{licence.name}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  ),
});

export const aboutPages = (content: HelpContent): readonly HelpPage[] => [
  supportPage(),
  privacyPage(),
  licencePage(content),
];
