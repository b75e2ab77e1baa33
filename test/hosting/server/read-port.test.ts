import { readPort } from "../../../src/hosting/server/read-port";

describe("readPort", () => {
  it("is 3000 unless it is set", () => {
    expect(readPort(undefined)).toBe(3000);
    expect(readPort("")).toBe(3000);
    expect(readPort("8080")).toBe(8080);
  });

  it("refuses what is no port in one sentence", () => {
    for (const setting of ["http", "-1", "0", "65536", "80.5", "0x50"]) {
      expect(() => readPort(setting)).toThrow(`PORT must be a number from 1 to 65535, not "${setting}".`);
    }
  });
});
