/** The cell of an address without its sheet: `B3` of `'My sheet'!B3`. */
export const cellName = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
