import { leaveFigures } from "../../data/on-page/figures";
import { report } from "./report";
import { bundle } from "./bundle";

// The pane and the functions share one page, and the pane's script takes the figures from there.
leaveFigures({ bundle, report });
