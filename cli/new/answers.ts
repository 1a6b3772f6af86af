import { isCalendarDate } from "../../lib/policy/parse/front-matter";
import { newCommandStrings as strings } from "../../lib/strings/new-command";
import { CommandFailure, type Terminal } from "../terminal";

/** What a file may leave unsaid and a new site needs. */
export type Question = keyof typeof strings.questions;

const isEmail = (value: string) => /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value);

/** Why an answer cannot be taken, or null. */
export function refusedAnswer(question: Question, value: string): string | null {
  if (question === "email") return value === "" || isEmail(value) ? null : strings.again.email(value);
  if (question === "updated" || question === "effective")
    return isCalendarDate(value) ? null : strings.again.date(value);
  return value === "" ? strings.again.text : null;
}

/**
 * Answers to what is not known: asked one after the other where a person sits at the terminal, until each can be taken.
 * @throws {CommandFailure} naming every option that is missing, where nobody can be asked
 */
export async function answersTo<Asked extends Question>(
  questions: readonly Asked[],
  { ask, complain }: Terminal,
): Promise<ReadonlyMap<Question, string>> {
  const answers = new Map<Question, string>();
  if (questions.length === 0) return answers;
  if (ask === undefined) throw new CommandFailure(2, strings.missing(questions.map((name) => `--${name}`)));
  for (const question of questions) {
    let answer = (await ask(strings.questions[question])).trim();
    for (let why = refusedAnswer(question, answer); why !== null; why = refusedAnswer(question, answer)) {
      complain(why);
      answer = (await ask(strings.questions[question])).trim();
    }
    answers.set(question, answer);
  }
  return answers;
}
