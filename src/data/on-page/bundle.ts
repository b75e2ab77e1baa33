// Stands for compiled/bundle in the pane.
import { takeFigures } from "./figures";

export const { bundle } = takeFigures();
