import { recall } from "./use-remembered";

/** Where it is remembered that typed figures shall keep the format that they have. */
export const FORMATS_KEY = "workbook.formats";
export const FORMATS_OFF = "off";

/** Whether figures that are typed are shown in their unit; asked each time, since the user may have changed it. */
export const formatsTyped = (): boolean => recall(FORMATS_KEY) !== FORMATS_OFF;
