import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import { watchHost } from "./shared/watch-host";

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no element with the id pane.");

const root = createRoot(place);
watchHost((host) => root.render(<Pane host={host} />));
