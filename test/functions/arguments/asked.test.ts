import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { datasetOf } from "../../../src/core/figures/store";
import { Refusal } from "../../../src/core/refusal";
import { askedIn, type Asked } from "../../../src/functions/arguments/asked";

const share = indicatorOf("SHARE");

describe("askedIn", () => {
  it("resolves area, technology and year, the latest to the dataset's last complete year", () => {
    const asked = askedIn(share, "Korea", "Big Data", "latest") as Asked;
    expect([asked.area.code, asked.measurement.dataset.id, asked.year]).toEqual([
      "KR",
      "uspto-patents",
      2020,
    ]);
  });

  it("obeys the dataset pinned", () => {
    const asked = askedIn(share, "KR", "AI", "latest", datasetOf("ai-patents-oecd-ip5")) as Asked;
    expect([asked.measurement.dataset.id, asked.year]).toEqual(["ai-patents-oecd-ip5", 2020]);
  });

  it("lets a blank win over the errors beside it", () => {
    expect(askedIn(share, "", "Big Dta", "soon")).toBeUndefined();
    expect(askedIn(share, "Atlantis", 0, 2018)).toBeUndefined();
    expect(askedIn(share, "Atlantis", "Big Data", null)).toBeUndefined();
  });

  it("gives the same refusal for a technology without a figure each time", () => {
    const first = askedIn(share, "KR", "Blockchain", 2018);
    expect(first).toBeInstanceOf(Refusal);
    expect(askedIn(share, "KR", "Blockchain", 2018)).toBe(first);
  });
});
