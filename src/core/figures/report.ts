// The one door through which the compiled report enters the core, so that tests can put another in its place.
export { report } from "../../data/compiled/report";
