import { roomFile } from "../help-address";
import type { HelpContent, HelpPage } from "../help-content";
import { PanePicture } from "../parts/picture";
import { ROOM_GUIDES } from "../rooms";

/** What a room of the pane is for, and how to use it. */
export function roomPage(room: (typeof ROOM_GUIDES)[number], { pictures }: HelpContent): HelpPage {
  const { id, title, purpose, steps, notes } = room;
  return {
    file: roomFile(id),
    title,
    chapter: "The pane",
    summary: purpose,
    words: [...steps, ...notes].join(" "),
    body: (
      <>
        <p className="lead">{purpose}</p>
        <PanePicture name={id} alt={`${title}, as the pane shows it`} pictures={pictures} />
        <h2>Step by step</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>Good to know</h2>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </>
    ),
  };
}
