/** Where the built add-in is served from, until the build or set-address writes another address. */
const ADDRESS = "https://localhost:3000";

/** The help page of a function, from the folder of the add-in. */
export const helpPageOf = (id: string): string => `help/${id.toLowerCase()}.html`;

/** The address that Excel opens for "Help on this function". */
export const helpUrlOf = (id: string): string => `${ADDRESS}/${helpPageOf(id)}`;
