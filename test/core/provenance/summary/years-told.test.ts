import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { findTechnology, type Technology } from "../../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../../src/core/indicators/choice";
import type { Measurement } from "../../../../src/core/indicators/measurement";
import { yearsTold } from "../../../../src/core/provenance/summary/years-told";

// Complete from 1998 to 2020.
const share = measurementOf(indicatorOf("SHARE"), findTechnology("AI") as Technology) as Measurement;

describe("spanOf", () => {
  it.each([
    [[], 2020, undefined],
    [["latest"], 2020, undefined],
    [[2015], 2015, undefined],
    [["2015"], 2015, undefined],
    [["2010:2018"], 2018, 2010],
    [["2010–2018"], 2018, 2010],
    [["-5"], 2020, 2016],
    [[-5], 2020, 2016],
    [["-1"], 2020, undefined],
    [["2018:2018"], 2018, undefined],
    [[2010, 2018], 2018, 2010],
    [[2010, 2012, 2018], 2018, 2010],
    [[2010, "latest"], 2020, 2010],
    [[2018, 2010], 2010, 2018],
  ])("of %j is of %d, since %p", (years, year, since) => {
    expect(yearsTold(years, share)).toEqual({ year, since });
  });

  it.each([
    [["soon"], /"soon" is no year/],
    [["2010-12"], /is a date|no period|ends before/],
    [["2018:2010"], /ends before it begins/],
    [["-0"], /holds no year/],
    [[2010, "soon"], /"soon" is no year/],
    [[43_101], /the number of a date/],
  ])("of %j refuses", (years, message) => {
    expect(yearsTold(years, share)).toMatchObject({ message: expect.stringMatching(message) as string });
  });
});
