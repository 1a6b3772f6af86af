import { z } from "zod";
import { isCalendarDate } from "../policy/parse/front-matter";
import { entries, fault, text } from "../policy/parse/yaml";
import { choice, editors, identifier, list } from "./fields";
import { CARD_TOPICS, STATUSES } from "./vocabulary";

const clauses = list("clauses", text("clauses 的一项", "写上条款的编号")).min(1, {
  error: fault("clauses 是空的", "写上这句话依据的条款"),
});

const line = entries("lines 的这一条", {
  section: text("section", "写上标题的编号，例如 s2-1"),
  /** An editor's summary of the section in one or two sentences. */
  text: editors("text"),
  clauses,
});

const question = entries("questions 的这一条", {
  id: identifier("id"),
  question: editors("question"),
  answer: editors("answer"),
  clauses,
  /** What the policy does not say; empty when it answers all. */
  unanswered: z
    .string({ error: fault("unanswered 不是文字", "写上政策没有回答的部分") })
    .trim()
    .default(""),
  /** Clauses that `unanswered` speaks of. */
  open: list("open", text("open 的一项", "写上条款的编号")).default([]),
});

const cardLine = entries("card 的这一条", {
  topic: choice("topic", CARD_TOPICS),
  /** An editor's sentence. */
  text: editors("text"),
  clauses,
});

/** A version's plain lines and the questions that readers ask most: editors' words, each tied to clauses. */
export const plainSchema = entries("白话文件", {
  version: text("version", '写成 version: "2022-11-15"'),
  fingerprint: text("fingerprint", "写上这一版的指纹").regex(/^[0-9a-f]{64}$/, {
    error: fault("fingerprint 不是指纹", "写 64 位小写十六进制数字"),
  }),
  revised: text("revised", '写成 revised: "2026-12-01"').refine(isCalendarDate, {
    error: ({ input }) => fault(`revised 写的是“${input}”，不是日期`, '写成 revised: "2026-12-01"'),
  }),
  status: choice("status", STATUSES),
  /** What the first page says above the text; each topic at most once. */
  card: list("card", cardLine).default([]),
  lines: list("lines", line).default([]),
  questions: list("questions", question).default([]),
});

export type Plain = z.infer<typeof plainSchema>;
