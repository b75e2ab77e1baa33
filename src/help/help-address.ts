import { errorPart } from "../core/words/error-part";
import { helpPageOf } from "../functions/metadata/help-page";

/** The page of a function, as the other pages link to it: all of them lie in one folder. */
export const functionFile = (id: string): string => helpPageOf(id).replace("help/", "");

export const roomFile = (id: string): string => `room-${id}.html`;

export const errorLink = (code: string): string => `errors.html#${errorPart(code)}`;
