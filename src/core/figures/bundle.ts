// The one door through which compiled figures enter the core, so that tests can put others in their place.
export { bundle } from "../../data/compiled/bundle";
