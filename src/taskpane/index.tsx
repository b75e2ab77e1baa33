import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import { roomOf } from "./rooms";
import { recall } from "./shared/use-remembered";
import { watchHost } from "./shared/watch-host";

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no element with the id pane.");

// While the host is still asked and the frame is drawn.
roomOf(recall("room")).Content.prefetch();

const root = createRoot(place);
watchHost((host) => root.render(<Pane host={host} />));
