import type { ComponentType } from "react";
import { Guide } from "./guide/guide";
import type { Host } from "./watch-host";

/** A part of the pane with a heading of its own. */
export interface Room {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType<{ readonly host: Host }>;
}

/** In the order of their tabs. */
export const rooms: readonly [Room, ...Room[]] = [{ id: "guide", title: "Guide", Content: Guide }];
