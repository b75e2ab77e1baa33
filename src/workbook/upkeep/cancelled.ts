/** The user stopped the work. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled; nothing was changed.");
    this.name = "Cancelled";
  }
}
