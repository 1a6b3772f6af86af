import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { EXAMPLE } from "@/lib/content/__fixtures__/contents";
import type { Machine } from "@/lib/publish/write-content";
import { runPolicy } from "../run-policy";

/** A scratch project on disk, which goes when the test ends. */
export interface Project {
  readonly root: string;
  readonly write: (file: string, text: string) => void;
  /** Every file of the project and its text. */
  readonly files: () => Readonly<Record<string, string>>;
  /** Runs a command on it; `out` and `err` are all that was said on each stream. */
  readonly run: (...argv: readonly string[]) => Promise<Said>;
  /** The same on a machine of another kind. */
  readonly runOn: (machine: Machine, ...argv: readonly string[]) => Promise<Said>;
}

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Options {
  /** What of the invented policy stands in `content/` to begin with: `.` is all of it. */
  readonly copied?: readonly string[];
  readonly today?: string;
}

export function project({ copied = ["policy.yaml", "synonyms.yaml"], today = "2027-01-01" }: Options = {}): Project {
  const root = mkdtempSync(path.join(tmpdir(), "policy-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, "content/versions"), { recursive: true });
  mkdirSync(path.join(root, "content/drafts"), { recursive: true });
  for (const file of copied) cpSync(path.join(EXAMPLE, file), path.join(root, "content", file), { recursive: true });
  const listed = (folder: string): readonly string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? listed(name) : [name];
    });
  const run = async (machine: Machine | undefined, argv: readonly string[]): Promise<Said> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runPolicy(["--root", root, ...argv], {
      print: (text) => out.push(text),
      complain: (text) => err.push(text),
      input: (async function* () {
        yield "";
      })(),
      today,
      ...(machine === undefined ? {} : { machine }),
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };
  return {
    root,
    write: (file, text) => writeFileSync(path.join(root, file), text),
    files: () =>
      Object.fromEntries(
        listed("")
          .filter((file) => existsSync(path.join(root, file)))
          .sort()
          .map((file) => [file, readFileSync(path.join(root, file), "utf8")]),
      ),
    run: (...argv) => run(undefined, argv),
    runOn: (machine, ...argv) => run(machine, argv),
  };
}
