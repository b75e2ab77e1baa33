import { lazily } from "../../../../src/taskpane/shared/loading/lazily";
import { rendered } from "../../rendered";

const Part = () => <p>Here</p>;

it("shows a word until the part is there", () => {
  const Lazy = lazily(() => Promise.resolve(Part), { waiting: <p>Reading…</p> });
  expect(rendered(<Lazy />)).toContain("Reading…");
  expect(rendered(<Lazy />)).not.toContain("Here");
});

it("is asked for once, however often it is wanted, and again after a failure", async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(Part);
  const Lazy = lazily(load);
  Lazy.prefetch();
  Lazy.prefetch();
  expect(load).toHaveBeenCalledTimes(1);
  await new Promise(setImmediate);
  Lazy.prefetch();
  Lazy.prefetch();
  await new Promise(setImmediate);
  Lazy.prefetch();
  expect(load).toHaveBeenCalledTimes(2);
});
