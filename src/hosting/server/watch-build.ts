import { webpack } from "webpack";

/** Builds now and at every change, with source maps; told after each build, whose faults are printed. */
export async function watchBuild(onBuilt: (succeeded: boolean) => void): Promise<void> {
  const { default: configurations } = await import("../../../webpack.config.js");
  webpack(configurations({}, { mode: "development" })).watch({}, (error, stats) => {
    if (error) console.error(error.message);
    else console.log(stats?.toString({ preset: "errors-warnings", timings: true, colors: true }));
    onBuilt(!error && stats?.hasErrors() === false);
  });
}
