import { installAddress } from "../../src/export/install-address";

it("leads to the page that tells how to install the add-in, from wherever that is served", () => {
  const page = "https://addins.example.org/ati/help/support.html#install";
  expect(installAddress("https://addins.example.org/ati")).toBe(page);
  expect(installAddress("https://addins.example.org/ati/")).toBe(page);
});

it.each(["https://localhost:3000", "http://127.0.0.1:8080/", "http://addins.example.org", "", "help"])(
  "names no address that no other reader can open: %p",
  (addin) => expect(installAddress(addin)).toBeUndefined(),
);
