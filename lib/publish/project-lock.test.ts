import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { endingProcesses, stoppingMachine, watchedDisk } from "@/cli/__fixtures__/machine";
import { realDisk } from "./disk";
import { processesOf, thisSystem } from "./processes";
import { BusyError, takeLock } from "./project-lock";

function scratch(): string {
  const root = mkdtempSync(path.join(tmpdir(), "lock-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return path.join(root, ".publishing");
}

const processes = processesOf(thisSystem);

/** What becomes of an attempt: the lock, or who has it. */
function attempt(folder: string, command: string, disk = realDisk) {
  try {
    return { taken: takeLock(disk, processes, folder, command) };
  } catch (error) {
    if (error instanceof BusyError) return { busy: error };
    throw error;
  }
}

/** Leaves the lock of a process that has ended. */
const leaveStale = (folder: string) => takeLock(realDisk, endingProcesses, folder, "publish");

describe("the lock of a project", () => {
  it("is had by one, and is gone when it is given back", () => {
    const folder = scratch();
    const { taken } = attempt(folder, "publish");
    const { busy } = attempt(folder, "lock");
    expect([busy?.owner?.command, busy?.owner?.pid, busy?.running]).toEqual(["publish", process.pid, true]);
    taken?.giveBack();
    expect(readdirSync(path.dirname(folder))).toEqual([]);
    expect(attempt(folder, "lock").taken?.ended).toEqual([]);
  });

  it("is taken over from a process that has ended, and that is told", () => {
    const folder = scratch();
    leaveStale(folder);
    const { taken } = attempt(folder, "lock");
    expect(taken?.ended.map(({ command }) => command)).toEqual(["publish"]);
    taken?.giveBack();
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });

  it("is not taken over from whom nothing is known of", () => {
    const folder = scratch();
    takeLock(realDisk, processesOf({ ...thisSystem, host: "elsewhere" }), folder, "publish");
    const { busy } = attempt(folder, "lock");
    expect([busy?.owner?.host, busy?.running]).toEqual(["elsewhere", false]);
  });

  it("with a record that cannot be read is nobody's to take", () => {
    const folder = scratch();
    mkdirSync(path.join(folder, "lock"), { recursive: true });
    writeFileSync(path.join(folder, "lock/x.json"), "<<<<<<<");
    const { busy } = attempt(folder, "lock");
    expect([busy?.owner, busy?.running, busy?.lock]).toEqual([null, false, path.join(folder, "lock")]);
  });

  it("is clean after a process ended anywhere while it took it", () => {
    const whole = stoppingMachine(Number.POSITIVE_INFINITY, false);
    takeLock(whole.disk, whole.processes, scratch(), "publish").giveBack();
    for (const torn of [false, true]) {
      for (const [index] of whole.steps.entries()) {
        const folder = scratch();
        const { disk, processes: ending } = stoppingMachine(index + 1, torn);
        try {
          takeLock(disk, ending, folder, "publish").giveBack();
        } catch {}
        attempt(folder, "lock").taken?.giveBack();
        expect(readdirSync(path.dirname(folder)), `step ${index + 1}`).toEqual([]);
      }
    }
  });
});

const heldBy = (other: ReturnType<typeof attempt> | null) => other?.taken;

describe("whenever another process comes in between,", () => {
  const cases: readonly (readonly [string, boolean, boolean])[] = [
    ["and holds the lock", false, false],
    ["and gives the lock back", false, true],
    ["over a stale lock, and holds it", true, false],
    ["over a stale lock, and gives it back", true, true],
  ];
  it.each(cases)("%s, one has it at a time", (_, stale, givesBack) => {
    const counted = stoppingMachine(Number.POSITIVE_INFINITY, false);
    const first = scratch();
    if (stale) leaveStale(first);
    takeLock(counted.disk, processes, first, "publish");
    const results = new Set<string>();
    for (const [index] of counted.steps.entries()) {
      const folder = scratch();
      if (stale) leaveStale(folder);
      let second: ReturnType<typeof attempt> | null = null;
      const disk = watchedDisk((_step, at) => {
        if (at !== index + 1) return;
        second = attempt(folder, "lock");
        if (givesBack) second.taken?.giveBack();
      });
      const { taken, busy } = attempt(folder, "publish", disk);
      const holders = [taken, givesBack ? undefined : heldBy(second)].filter((one) => one !== undefined);
      expect(holders.length, `step ${index + 1}`).toBe(1);
      results.add(taken ? "first" : `second, ${busy?.running}`);
    }
    expect([...results].sort()).toEqual([givesBack ? "first" : "second, true"]);
  });
});
