import { listed } from "./readable";

/** The names where they are few, else the first of them and how many more there are: `Robotics, Mobility and 2 more`. */
export const someOf = (names: readonly string[], most: number): string =>
  names.length <= most
    ? listed(names)
    : listed([...names.slice(0, most - 1), `${names.length - most + 1} more`]);
