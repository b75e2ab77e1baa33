import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import { roomOf } from "./rooms";
import { followCardsSetting } from "./shared/cards-setting";
import { recall } from "./shared/use-remembered";
import { watchHost } from "./shared/watch-host";

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no element with the id pane.");

// Before formulas are calculated by the functions, which are a script of their own.
followCardsSetting();

// While the host is still asked and the frame is drawn; by itself, for running this script is long enough.
setTimeout(() => roomOf(recall("room")).Content.prefetch());

const root = createRoot(place);
// Bit by bit, so that the page answers meanwhile.
watchHost((host) => startTransition(() => root.render(<Pane host={host} />)));
