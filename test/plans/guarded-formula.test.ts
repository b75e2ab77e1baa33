import { guarded, isGuard, unguarded } from "../../src/plans/guarded-formula";

it.each([
  ["#N/A", '=IFERROR(ATI.SHARE("KR",A1),NA())'],
  ["#VALUE!", '=IFERROR(ATI.SHARE("KR",A1),VALUE("x"))'],
  ["#DIV/0!", '=IFERROR(ATI.SHARE("KR",A1),1/0)'],
] as const)(
  "guards a formula so that it fails with %s alone, and takes the guard off again",
  (error, whole) => {
    expect(`=${guarded('ATI.SHARE("KR",A1)', error)}`).toBe(whole);
    expect(unguarded(whole)).toBe('=ATI.SHARE("KR",A1)');
  },
);

it("leaves a formula that is no guard's", () => {
  for (const formula of ["=NA()", "=SUM(A1,NA())", "=IFERROR(A1,0)", "=1+IFERROR(A1,NA())", "text,NA())"])
    expect(unguarded(formula)).toBe(formula);
});

it("knows a guard by what stands around a call", () => {
  expect(isGuard("=IFERROR(", ",NA())")).toBe(true);
  expect(isGuard("= iferror( ", ",NA()) ")).toBe(true);
  expect([isGuard("=", ",NA())"), isGuard("=IFERROR(", ",0)"), isGuard("=IFERROR(1+", ",NA())")]).toEqual([
    false,
    false,
    false,
  ]);
});
