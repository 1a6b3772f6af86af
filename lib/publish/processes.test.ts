import { describe, expect, test } from "vitest";
import { type Owner, processesOf, readOwner, type System, thisSystem } from "./processes";

const HERE: System = {
  host: "desk",
  machine: "m1",
  boot: "b1",
  container: "c1",
  started: (pid) => (pid === 7 ? "100" : null),
  runs: (pid) => pid === 7,
};
const OWNER: Owner = {
  id: "x",
  command: "publish",
  pid: 7,
  host: "desk",
  since: "2027-01-01T00:00:00.000Z",
  machine: "m1",
  boot: "b1",
  container: "c1",
  started: "100",
};
/** A system that says nothing of itself but its name, as one without `/proc` does. */
const SILENT: Partial<System> = { machine: null, boot: null, container: null, started: () => null };
const UNTOLD: Partial<Owner> = { machine: null, boot: null, container: null, started: null };

describe("whether a process still runs is told from facts, or not told", () => {
  test.each<[string, Partial<Owner>, Partial<System>, string]>([
    ["it is there", {}, {}, "running"],
    ["there is none of its number", { pid: 8 }, {}, "ended"],
    ["its number belongs to one that began at another time", { started: "99" }, {}, "ended"],
    ["its number is there, and nobody says since when", { started: null }, {}, "running"],
    ["the machine started anew", { boot: "b0" }, {}, "ended"],
    ["the machine started anew, and the number is in use again", { boot: "b0", started: "100" }, {}, "ended"],
    ["it ran on a machine of another name", { host: "ci" }, {}, "unknown"],
    ["it ran on another machine of this name", { machine: "m2", boot: "b2" }, {}, "unknown"],
    ["it ran in another container, where the number means another process", { container: "c2", pid: 8 }, {}, "unknown"],
    [
      "machines cannot be told apart, and this one may have started anew",
      { machine: null, boot: "b0" },
      { machine: null },
      "unknown",
    ],
    ["the system says only its name, and it is there", UNTOLD, SILENT, "running"],
    ["the system says only its name, and there is none", { ...UNTOLD, pid: 8 }, SILENT, "ended"],
  ])("%s", (_, owner, system, fate) => {
    expect(processesOf({ ...HERE, ...system }).fate({ ...OWNER, ...owner })).toBe(fate);
  });

  test("this very process runs", () => {
    const { self, fate } = processesOf(thisSystem);
    expect(fate(self("lock"))).toBe("running");
  });
});

test.each(["", "{}", "null", '{"pid":"7"}', "<<<<<<<"])("%j is nobody's record", (text) => {
  expect(readOwner(text)).toBeNull();
});
