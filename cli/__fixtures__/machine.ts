import { type Disk, realDisk } from "@/lib/publish/disk";
import { type Processes, processesOf, thisSystem } from "@/lib/publish/processes";
import type { Machine } from "@/lib/publish/write-content";

/** The steps that change a disk; the others only look. */
const CHANGING = ["makeFolder", "create", "rename", "remove", "removeFolder", "syncFolder"] as const;
export type Change = (typeof CHANGING)[number];

export interface Step {
  readonly change: Change;
  /** The files or folders it is about. */
  readonly paths: readonly string[];
}

/** A disk that asks `before` each step that changes it; what that throws is what the step throws. */
export function watchedDisk(before: (step: Step, index: number) => void, under: Disk = realDisk): Disk {
  let index = 0;
  const watch = <A extends readonly string[]>(change: Change, step: (...paths: A) => void) =>
    (...paths: A) => {
      index += 1;
      before({ change, paths }, index);
      step(...paths);
    };
  return {
    ...under,
    makeFolder: watch("makeFolder", under.makeFolder),
    rename: watch("rename", under.rename),
    remove: watch("remove", under.remove),
    removeFolder: watch("removeFolder", under.removeFolder),
    syncFolder: watch("syncFolder", under.syncFolder),
    create: (file, bytes, mode) => watch("create", (path: string) => under.create(path, bytes, mode))(file),
  };
}

/** The number of a process that never runs here. */
const ENDED = 999_999_999;

/** Processes of this machine, as one sees them that will have ended when the next command asks. */
export const endingProcesses: Processes = {
  self: (command) => ({ ...processesOf(thisSystem).self(command), pid: ENDED, started: null }),
  fate: processesOf({ ...thisSystem, runs: (pid) => pid !== ENDED && thisSystem.runs(pid) }).fate,
};

export class Stopped extends Error {}

/**
 * A machine that stops before its `at`th change to the disk, from 1: nothing reaches the disk from then on, not even what
 * the command would do about it. With `torn`, a file that is being created then is half there.
 */
export function stoppingMachine(at: number, torn: boolean): Machine & { readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let stopped = false;
  const disk = watchedDisk((step, index) => {
    steps.push(step);
    if (!stopped && index === at && torn) {
      if (step.change === "create") realDisk.create(step.paths[0] ?? "", Buffer.from("{"), null);
    }
    if (index >= at) {
      stopped = true;
      throw new Stopped(`stopped before step ${index}`);
    }
  });
  const dead = <T>(look: (file: string) => T) => (file: string) => {
    if (stopped) throw new Stopped("stopped");
    return look(file);
  };
  return {
    disk: { ...disk, read: dead(disk.read), look: dead(disk.look), list: dead(disk.list), linkTarget: dead(disk.linkTarget) },
    processes: endingProcesses,
    steps,
  };
}

const failure = (code: string, { change, paths }: Step) =>
  Object.assign(new Error(`${code}: failed, ${change} '${paths.join("' -> '")}'`), { code });

/** A machine whose disk refuses the `at`th change, from 1, or all from there on. */
export function failingMachine(at: number, code: string, forGood: boolean): Machine {
  return {
    disk: watchedDisk((step, index) => {
      if (index === at || (forGood && index > at)) throw failure(code, step);
    }),
    processes: endingProcesses,
  };
}
