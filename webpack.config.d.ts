import type { Configuration } from "webpack";

declare const configurations: (
  environment: object,
  given: { readonly mode: "development" | "production" },
) => Configuration[];
export default configurations;
