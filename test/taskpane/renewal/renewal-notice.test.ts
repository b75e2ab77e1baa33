import { renewedInWords, servedInWords } from "../../../src/taskpane/renewal/renewal-notice";

const made = (id: string, ...names: string[]) => ({ id, parameters: names.map((name) => ({ name })) });
const HERE = [made("SHARE", "areas"), made("USE", "areas")];

test("nothing is said of the same list, whatever its texts are", () => {
  expect(servedInWords(HERE, HERE)).toBeUndefined();
  expect(renewedInWords(HERE, JSON.stringify(HERE))).toBeUndefined();
});

test("a list that lacks a function is older, one that has another is newer", () => {
  expect(servedInWords(HERE, [made("SHARE", "areas")])).toMatchObject({
    title: "The list of functions is older than this pane.",
    text: "They differ in ATI.USE.",
  });
  expect(servedInWords(HERE, [...HERE, made("CARD")])).toMatchObject({
    title: "The list of functions is newer than this pane.",
    text: "They differ in ATI.CARD. Close Excel and open it again.",
  });
});

test("what is new since the pane was last open may be unknown to Excel for a day", () => {
  const told = renewedInWords(HERE, JSON.stringify([made("SHARE")]));
  expect(told?.text).toContain("New or with other arguments: ATI.SHARE and ATI.USE. Excel keeps");
});

test.each(["", "{", "[1]", '[{"id":1}]', "null"])("of %j that was remembered nothing is believed", (text) => {
  expect(renewedInWords(HERE, text)).toBeUndefined();
});
