import { strFromU8, strToU8 } from "fflate";
import { xmlText } from "../../policy/xml-text";
import { type Marks, runOf } from "./marks";
import { childOf, type RawElement, type Replacement } from "./raw-xml";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "word/_rels/document.xml.rels";
const COMMENTS = "word/comments.xml";

/** What stands before and behind the words that comments are on. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** A paragraph itself, or the first inside a table. */
const paragraphIn = (element: RawElement): RawElement | undefined =>
  element.name === "w:p" && element.from !== element.end
    ? element
    : element.children.map(paragraphIn).find((found) => found !== undefined);

/** Says what is said of a paragraph or table beside it, where its changes cannot be marked. */
export function commentOn(element: RawElement, pending: Pending): readonly Replacement[] {
  const paragraph = paragraphIn(element);
  if (paragraph === undefined) return [];
  const { before, behind } = pending.take((sign) => sign);
  const start = childOf(paragraph, "w:pPr")?.end ?? paragraph.from;
  return [
    { start, end: start, text: before },
    { start: paragraph.to, end: paragraph.to, text: behind },
  ];
}

/** Comments that wait for the words they are on; once they were taken there are none. */
export interface Pending {
  /** @param sign what the sign of a comment stands in, so that it goes or comes with the words */
  readonly take: (sign: (run: string) => string) => Around;
}

export interface Comments {
  readonly pending: (texts: readonly string[]) => Pending;
  /** Makes something with comments in it; those of what could not be made are forgotten. */
  readonly attempt: <Made>(make: () => Made | null) => Made | null;
  /** The parts of the file with all comments that were taken. */
  readonly into: (parts: Readonly<Record<string, Uint8Array>>) => Readonly<Record<string, Uint8Array>>;
}

const textOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): string =>
  parts[name] === undefined ? "" : strFromU8(parts[name]);

/** Where the file keeps its comments, or null where it has none. */
function partOf(relations: string): string | null {
  const own = relations.split("<Relationship").find((tag) => tag.includes(`"${KIND}"`));
  const target = own?.split('Target="')[1]?.split('"')[0];
  if (target === undefined) return null;
  return target.startsWith("/") ? target.slice(1) : `word/${target}`;
}

const before = (text: string, tag: string, added: string): string | null => {
  const at = text.lastIndexOf(tag);
  return at < 0 ? null : text.slice(0, at) + added + text.slice(at);
};

/** Collects what is said of changes, beside the comments that the file has. */
export function createComments(marks: Marks): Comments {
  const written: string[] = [];
  const one = (text: string, sign: (run: string) => string): Around => {
    const { id, attributes } = marks.comment();
    written.push(`<w:comment ${attributes} w:initials=""><w:p>${runOf(text, "")}</w:p></w:comment>`);
    return {
      before: `<w:commentRangeStart w:id="${id}"/>`,
      behind: `<w:commentRangeEnd w:id="${id}"/>${sign(`<w:r><w:commentReference w:id="${id}"/></w:r>`)}`,
    };
  };
  return {
    pending: (texts) => {
      let left = texts;
      return {
        take: (sign) => {
          const own = left.map((text) => one(xmlText(text), sign));
          left = [];
          return { before: own.map((each) => each.before).join(""), behind: own.map((each) => each.behind).join("") };
        },
      };
    },
    attempt: (make) => {
      const before = written.length;
      const made = make();
      if (made === null) written.length = before;
      return made;
    },
    into: (parts) => {
      if (written.length === 0) return parts;
      const own = written.join("");
      const place = partOf(textOf(parts, RELATIONS));
      const held = place === null ? null : before(textOf(parts, place), "</w:comments>", own);
      if (place !== null && held !== null) return { ...parts, [place]: strToU8(held) };
      const relation = `<Relationship Id="rIdOwnComments" Type="${KIND}" Target="comments.xml"/>`;
      const relations =
        before(textOf(parts, RELATIONS), "</Relationships>", relation) ??
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`;
      const types = before(
        textOf(parts, TYPES),
        "</Types>",
        `<Override PartName="/${COMMENTS}" ContentType="${TYPE}"/>`,
      );
      const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${WORD}">${own}</w:comments>`;
      return {
        ...parts,
        [COMMENTS]: strToU8(part),
        [RELATIONS]: strToU8(relations),
        ...(types === null ? {} : { [TYPES]: strToU8(types) }),
      };
    },
  };
}
