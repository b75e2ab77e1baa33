import { EVERYTHING, isReportWhole, parseState } from "../../../src/taskpane/report/report-state";

const everything = {
  policies: EVERYTHING,
  facts: EVERYTHING,
  figures: EVERYTHING,
  findings: EVERYTHING,
  flags: EVERYTHING,
};

it.each(["", "null", "7", "{", '{"list":"dragons","views":3}', '{"views":{"facts":[1]}}'])(
  "starts with all policies where %j was remembered",
  (text) => {
    expect(parseState(text)).toEqual({ list: "policies", views: everything });
  },
);

it("reads back what was written", () => {
  const facts = { text: "5G", filters: { year: "2019" }, open: "F059" };
  const state = { list: "facts" as const, views: { ...everything, facts } };
  expect(parseState(JSON.stringify(state))).toEqual(state);
  expect(isReportWhole(JSON.stringify(state))).toBe(true);
});

it("leaves out what is not a text", () => {
  const text =
    '{"list":"flags","views":{"flags":{"text":1,"filters":{"severity":"high","scope":2},"open":null}}}';
  expect(parseState(text).views.flags).toEqual({ text: "", filters: { severity: "high" }, open: "" });
  expect(isReportWhole(text)).toBe(false);
});

it("reads what was written before there was a list of figures", () => {
  const { policies, facts, findings, flags } = everything;
  const text = JSON.stringify({ list: "findings", views: { policies, facts, findings, flags } });
  expect(parseState(text)).toEqual({ list: "findings", views: everything });
  expect(isReportWhole(text)).toBe(true);
});
