// Stands for compiled/report in the pane.
import { takeFigures } from "./figures";

export const { report } = takeFigures();
