import { z } from "zod";
import { entries, fault, text } from "../policy/parse/yaml";
import { AUDIENCES } from "./vocabulary";

/** The fields that facts are made of. What is left out of a file is null or empty: 原文没有写. */

const oneOf = (values: readonly string[]) => values.join("、").replace(/、([^、]*)$/, " 或 $1");

/** One value of a closed list. */
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, {
    error: ({ input }) =>
      input === undefined
        ? fault(`缺少 ${name}`, `写上 ${oneOf(values)}`)
        : fault(`${name} 不能是“${JSON.stringify(input).replace(/^"|"$/g, "")}”`, `改为 ${oneOf(values)}`),
  });

export const list = <T extends z.ZodType>(name: string, item: T) =>
  z.array(item, { error: fault(`${name} 不是列表`, "每条以 - 开头，另起一行；只有一项也要写成列表") });

/** Words of the text, to the letter. */
export const words = (name: string) => list(name, text(`${name} 的一项`, "照原文写上文字，不要改写")).default([]);

/** Words of the text, or null where it has none. */
export const maybe = (name: string) => text(name, "照原文写上文字；原文没有写就删去这一项").nullable().default(null);

export const yes = (name: string, usual: boolean) =>
  z.boolean({ error: fault(`${name} 不是 true 或 false`, "写 true 或 false，或删去这一项") }).default(usual);

export const editors = (name: string) => text(name, "用自己的话概括，不要留空");

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An id that is stable across versions and never used again. */
export const identifier = (name: string) =>
  text(name, "写一个小写字母开头的编号，各版本相同，例如 c01").regex(ID, {
    error: ({ input }) => fault(`${name} 写的是“${input}”，不是编号`, "只用小写字母、数字和 -，以字母开头，例如 c01"),
  });

const evidence = entries("at 的这一条", {
  clause: text("clause", "写上条款的编号，例如 s2-1-1-p1"),
  quote: text("quote", "从这一条里照抄一段不超过 40 字的原文"),
});

const shaped = entries("data 的这一项", {
  form: text("form", "照原文写上信息的名称"),
  /** Which kinds the words mean here; null to look them up. */
  kinds: list("kinds", identifier("kinds 的一项")).nullable().default(null),
});

/** A kind of information as the text writes it, and what is meant where the words alone do not tell. */
export const data = (name: string) =>
  list(
    name,
    z
      .union([z.string().trim().min(1), shaped], {
        error: fault(`${name} 的一项写得不对`, "写原文里的名称，或写成 { form: 名称, kinds: [种类编号] }"),
      })
      .transform((one) => (typeof one === "string" ? { form: one, kinds: null } : one)),
  ).default([]);

/** What every fact has. */
export const base = {
  id: identifier("id"),
  /** Where the text says so: the first quote is the one shown. */
  at: list("at", evidence).min(1, { error: fault("at 是空的", "写上条款编号和引文") }),
  /** Words of the text that leave open what is meant. */
  vague: words("vague"),
  /** Whom it concerns. */
  for: list("for", choice("for 的一项", AUDIENCES)).default([]),
  /** An editor's words. */
  note: maybe("note"),
  /** Whether a person has still to confirm it against this version's text. */
  unconfirmed: yes("unconfirmed", false),
};
