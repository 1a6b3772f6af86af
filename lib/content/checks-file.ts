import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { HouseWording } from "../policy/house-wording";
import { readPlainText } from "../policy/parse/source-text";
import { entries, fault, readYaml, text } from "../policy/parse/yaml";
import { checksFileStrings as say } from "../strings/checks-file";
import { ContentError, type FileMessage } from "./content-error";
import { CONTENT_FOLDER, inFolder } from "./content-folder";

/** A content folder may have none: then nobody's words are better than another's. */
const CHECKS_NAME = "checks.yaml";

/** Far above any list in use; a longer one is another file that was put here by mistake. */
const MOST_ENTRIES = 500;
const MOST_WORDS = 50;
const LONGEST_WORD = 60;
const LONGEST_REASON = 300;

const spoken = ([what = "", mend = ""]: readonly string[]) => fault(what, mend);

/** One line of visible characters. */
const line = ([name, mend]: readonly [string, string], longest: number) =>
  text(name, mend)
    .refine((value) => value.length <= longest, { error: spoken(say.tooLong(name, longest)) })
    .refine((value) => !/[\n\t]/.test(value), { error: spoken(say.manyLines(name)) });

const word = (said: readonly [string, string]) =>
  line(said, LONGEST_WORD).refine((value) => !/[《》]/.test(value), {
    error: ({ input }) => spoken(say.title(String(input))),
  });

const words = (name: string, said: readonly [string, string], notWords: readonly string[]) =>
  z
    .array(word(said), { error: spoken(notWords) })
    .max(MOST_WORDS, { error: spoken(say.tooManyWords(name, MOST_WORDS)) });

const entry = entries(say.place, {
  write: word(say.write),
  not: words("not", say.not, say.notWords).min(1, { error: spoken(say.noWords) }),
  why: line(say.why, LONGEST_REASON),
  except: words("except", say.except, say.exceptWords).optional(),
});

type HouseEntry = z.infer<typeof entry>;

/** A contradiction in the list, at the value that brings it in. */
interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly said: readonly string[];
}

function contradictions(list: readonly HouseEntry[]): readonly Contradiction[] {
  const seen = new Map<string, number>();
  const own = list.flatMap(({ write, not, except = [] }, at) => [
    ...not.flatMap((unwanted, place): readonly Contradiction[] => {
      const path = [at, "not", place];
      const first = seen.get(unwanted);
      seen.set(unwanted, first ?? at);
      if (unwanted === write) return [{ path, said: say.same(unwanted) }];
      if (write.includes(unwanted)) return [{ path, said: say.inWrite(unwanted, write) }];
      return first === undefined ? [] : [{ path, said: say.twice(unwanted, first + 1) }];
    }),
    ...except.flatMap((longer, place): readonly Contradiction[] =>
      not.some((unwanted) => longer.includes(unwanted) && longer !== unwanted)
        ? []
        : [{ path: [at, "except", place], said: say.idle(longer) }],
    ),
  ]);
  const between = list.flatMap(({ write }, at) =>
    list.flatMap((other, place): readonly Contradiction[] => {
      const unwanted = place === at ? undefined : other.not.find((one) => write.includes(one));
      const allowed = other.except?.some((longer) => write.includes(longer)) ?? false;
      return unwanted === undefined || allowed
        ? []
        : [{ path: [at, "write"], said: say.against(write, unwanted, place + 1) }];
    }),
  );
  return [...own, ...between];
}

const checks = z
  .array(entry, { error: spoken(say.notList) })
  .max(MOST_ENTRIES, { error: spoken(say.tooMany(MOST_ENTRIES)) })
  .superRefine((list, context) => {
    for (const { path, said } of contradictions(list)) {
      context.addIssue({ code: "custom", path: [...path], message: spoken(said) });
    }
  });

/** What a `checks.yaml` asks for, and everything wrong with it. */
export interface ChecksFile {
  /** Null when there is at least one fault. */
  readonly houseWording: readonly HouseWording[] | null;
  readonly problems: readonly FileMessage[];
}

/**
 * Checks the text of `checks.yaml`.
 * @param file how messages name it
 */
export function parseChecks(source: string, file: string): ChecksFile {
  const { text: yaml, messages: textMessages } = readPlainText(source);
  const inFile = (messages: readonly FileMessage["message"][]) => messages.map((message) => ({ file, message }));
  const fatal = textMessages.some((message) => message.fatal);
  if (yaml === "") return { houseWording: null, problems: inFile(textMessages) };
  // A list whose last entry was taken out is no fault.
  if (/^(?:[ \t]*(?:#[^\n]*)?(?:\n|$))*$/.test(yaml)) {
    return { houseWording: fatal ? null : [], problems: inFile(textMessages) };
  }
  const { data, messages } = readYaml(yaml, 1, checks, { syntax: "checks-syntax", field: "checks-field" });
  const houseWording = data?.map(({ except = [], ...rest }) => ({ ...rest, except })) ?? null;
  return { houseWording: fatal ? null : houseWording, problems: inFile([...textMessages, ...messages]) };
}

/** Reads the `checks.yaml` of a project, in its content folder of this process unless another is named. */
export function readChecksFile(root: string, content = CONTENT_FOLDER): ChecksFile {
  const shown = inFolder(content, CHECKS_NAME);
  const file = path.resolve(root, shown);
  return existsSync(file) ? parseChecks(readFileSync(file, "utf8"), shown) : { houseWording: [], problems: [] };
}

/**
 * The house wording alone, for whoever reads nothing else.
 * @throws {ContentError} with every fault of the file
 */
export function readHouseWording(root: string, content = CONTENT_FOLDER): readonly HouseWording[] {
  const { houseWording, problems } = readChecksFile(root, content);
  if (houseWording === null) throw new ContentError(problems);
  return houseWording;
}
