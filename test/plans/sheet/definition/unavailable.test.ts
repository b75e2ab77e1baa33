import {
  reasonAgainst,
  reasonAgainstIndicator,
  reasonAgainstTechnology,
  unavailableIn,
} from "../../../../src/plans/sheet/definition/unavailable";

it("names the combinations without figures, with the reason", () => {
  const found = unavailableIn({
    indicators: ["SHARE", "TRADEBALANCE", "GERD"],
    technologies: ["MNE", "BLOCKCHAIN", "MOB"],
    dataset: "",
  });
  // concordance.csv: MNE has patents and goods; blockchain neither; mobility patents alone. GERD needs none.
  expect(found.map(({ indicator, technology }) => `${indicator} ${technology}`)).toEqual([
    "SHARE BLOCKCHAIN",
    "TRADEBALANCE BLOCKCHAIN",
    "TRADEBALANCE MOB",
  ]);
  expect(found[0]!.reason).toBe(
    "No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
  );
});

it("has a reason against an indicator or a technology only where nothing is left of it", () => {
  expect(
    reasonAgainstIndicator("SHARE", { technologies: ["MNE", "BLOCKCHAIN"], dataset: "" }),
  ).toBeUndefined();
  expect(reasonAgainstIndicator("SHARE", { technologies: ["BLOCKCHAIN"], dataset: "" })).toContain(
    "Blockchain",
  );
  expect(reasonAgainstTechnology("MOB", { indicators: ["SHARE", "EXPORTS"], dataset: "" })).toBeUndefined();
  expect(reasonAgainstTechnology("MOB", { indicators: ["EXPORTS"], dataset: "" })).toContain("Mobility");
});

it("binds a pinned dataset to its own indicators alone", () => {
  expect(reasonAgainst("SHARE", "MNE", "ai-patents-oecd-ip5")).toContain("ai-patents-oecd-ip5");
  expect(reasonAgainst("EXPORTS", "MNE", "ai-patents-oecd-ip5")).toBeUndefined();
});
