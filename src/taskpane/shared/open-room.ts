import { createContext, useContext } from "react";

/** The page of the Guide that says what to look at by hand. */
export const BY_HAND = "by-hand";

/** Opens a room of the pane; `page` is what it shows first: one of its pages, or what Explore is asked. */
type OpenRoom = (room: string, page?: string) => void;

const context = createContext<OpenRoom>(() => undefined);

export const OpenRoomProvider = context.Provider;
export const useOpenRoom = (): OpenRoom => useContext(context);
