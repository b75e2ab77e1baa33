import { helpPageOf } from "../functions/metadata/help-page";

/** The page of a function, as the other pages link to it: all of them lie in one folder. */
export const functionFile = (id: string): string => helpPageOf(id).replace("help/", "");

export const roomFile = (id: string): string => `room-${id}.html`;

/** The part of the page of errors that tells what one means. */
export const errorPart = (code: string): string => code.replace(/[^A-Za-z]/g, "").toLowerCase();
export const errorLink = (code: string): string => `errors.html#${errorPart(code)}`;
