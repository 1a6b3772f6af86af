import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";
import { errorCode } from "./disk";

/** The process that holds the project's lock, told so that another one can find out whether it still runs. */
const ownerSchema = z.object({
  /** Unique for each run. */
  id: z.string(),
  command: z.string(),
  pid: z.number().int(),
  /** The name of the machine. */
  host: z.string(),
  /** When the lock was taken, for people to read. Nothing is concluded from it. */
  since: z.string(),
  /** What tells machines of one name, runs of a machine, containers and processes of one number apart; null if untold. */
  machine: z.string().nullable(),
  boot: z.string().nullable(),
  container: z.string().nullable(),
  started: z.string().nullable(),
});

export type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** Whether a process still runs, as far as this one can know. */
export type Fate = "running" | "ended" | "unknown";

export interface Processes {
  /** This process, about to run a command. */
  readonly self: (command: string) => Owner;
  readonly fate: (owner: Owner) => Fate;
}

export function readOwner(text: string): Owner | null {
  try {
    return ownerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What a system says of itself and its processes; each is null where it does not say. */
export interface System {
  readonly host: string;
  readonly machine: string | null;
  readonly boot: string | null;
  readonly container: string | null;
  /** When a process began, in a form of the system's own; null when there is none or it does not say. */
  readonly started: (pid: number) => string | null;
  readonly runs: (pid: number) => boolean;
}

const told = (tell: () => string): string | null => {
  try {
    return tell().trim() || null;
  } catch {
    return null;
  }
};

/** The 22nd field of `/proc/<pid>/stat`, in clock ticks since the machine started; a name in brackets comes before. */
const startedOn = (pid: number) =>
  told(() => readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/su, "").trim().split(" ")[19] ?? "");

export const thisSystem: System = {
  host: hostname(),
  machine: told(() => readFileSync("/etc/machine-id", "utf8")),
  boot: told(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
  container: told(() => readlinkSync("/proc/self/ns/pid")),
  started: startedOn,
  runs: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // Another user's process may not be asked, but it is there.
      return errorCode(error) !== "ESRCH";
    }
  },
};

/**
 * Judges processes from facts alone, never from how long ago something was: a process has ended when its machine has
 * started anew since, when there is none of its number, or when the one of its number began at another time. Of another
 * machine, or another container, nothing is known.
 */
export function processesOf(system: System): Processes {
  const { host, machine, boot, container } = system;
  return {
    self: (command) => {
      const { pid } = process;
      const since = new Date().toISOString();
      return { id: randomUUID(), command, pid, host, since, machine, boot, container, started: system.started(pid) };
    },
    fate: (owner) => {
      if (owner.host !== host || owner.machine !== machine) return "unknown";
      if (owner.boot !== boot) return owner.boot !== null && boot !== null && machine !== null ? "ended" : "unknown";
      if (owner.container !== container) return "unknown";
      if (!system.runs(owner.pid)) return "ended";
      const started = system.started(owner.pid);
      return owner.started !== null && started !== null && owner.started !== started ? "ended" : "running";
    },
  };
}
