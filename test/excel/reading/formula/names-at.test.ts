import { namesAt } from "../../../../src/excel/reading/formula/names-at";

/** What the names mean that hold where the formula says HERE. */
const meant = (formula: string) =>
  Object.fromEntries(
    [...namesAt(formula, formula.indexOf("HERE"))].map(([name, { text, isEach }]) => [
      name,
      isEach ? [text] : text,
    ]),
  );

it.each([
  ['=LET(Area,"KR",y,2018,HERE(Area,y))', { area: '"KR"', y: "2018" }],
  ["=LET(a,A1,b,HERE(a),c,3,b+c)", { a: "A1" }],
  ["=LET(a,1,LET(a,2,HERE(a)))", { a: "2" }],
  ["=LAMBDA(x,y,HERE(x,y))(A1,{1;2})", { x: "A1", y: "{1;2}" }],
  ["=MAP(A1:A3,B1:B3,LAMBDA(x,y,HERE(x,y)))", { x: ["A1:A3"], y: ["B1:B3"] }],
  ["=LET(f,LAMBDA(x,HERE(x)),f(1))", {}],
  ["=BYROW(A1:B3,LAMBDA(r,HERE(r)))", {}],
  ["=IF(LET(a,1,a),HERE(a),0)", {}],
  ["=[2]!_xldudf_ATI_SHARE(HERE(1))", {}],
  ["=LET(a,", {}],
])("%s", (formula, names) => expect(meant(formula)).toEqual(names));
