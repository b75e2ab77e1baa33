import { yearsIn } from "../../../src/taskpane/report/years-in";

it.each([
  ["2019", [2019]],
  ["2018-2020", [2018, 2019, 2020]],
  ["2021 and 2022", [2021, 2022]],
  ["by 2026", [2026]],
  ["over 5 years", []],
  ["not stated (Table 1: 2020-2021)", [2020, 2021]],
])("finds the years of %j", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});
