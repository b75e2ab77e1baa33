import { Hindrance } from "../../plans/hindrance";

/** The user stopped the work; everything is as it was before. */
export class Cancelled extends Hindrance {
  override readonly name = "Cancelled";

  constructor(message = "Stopped. Nothing was changed.") {
    super(message);
  }
}
