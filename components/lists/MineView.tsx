import { Fragment } from "react";
import { AppPathView } from "@/components/reader/AppPathView";
import { clausesOfFact, type FactEntry, titleOf } from "@/lib/facts/entries";
import { pageOfList, type VersionLists } from "@/lib/facts/list-pages";
import type { Plain } from "@/lib/facts/plain";
import { detailsOf, situationsOf } from "@/lib/facts/situations";
import { appPathsOf } from "@/lib/reading/app-paths";
import { listStrings as say } from "@/lib/strings/lists";
import { ClauseLinks } from "./Clauses";
import { Words } from "./Words";

const text = say.mine;

/** What concerns a reader, by the situation that he is in, and the questions that readers ask most. Nobody is asked anything. */
export function MineView({ lists }: { readonly lists: VersionLists }) {
  const { facts, plain } = lists;
  const paths = appPathsOf(lists.document);
  return (
    <>
      <p className="quiet">{text.private}</p>
      {situationsOf(facts).map(({ audience, entries }) => (
        <section key={audience}>
          <h2 id={`for-${audience}`}>{text.situations[audience]}</h2>
          <ul className="mine-lines">
            {entries.map((entry) => (
              <Line key={entry.fact.id} entry={entry} lists={lists} paths={paths} />
            ))}
          </ul>
        </section>
      ))}
      {plain === null || plain.questions.length === 0 ? null : (
        <section>
          <h2 id="questions">{text.questions}</h2>
          <p className="quiet">{text.questionsNote}</p>
          {plain.questions.map((question) => (
            <Question key={question.id} question={question} lists={lists} />
          ))}
        </section>
      )}
    </>
  );
}

interface LineProps {
  readonly entry: FactEntry;
  readonly lists: VersionLists;
  /** The words that the text marks as a way through the app. */
  readonly paths: ReadonlySet<string>;
}

function Line({ entry, lists, paths }: LineProps) {
  const { fact, list } = entry;
  const details = detailsOf(entry);
  const page = pageOfList(list);
  const title = titleOf(entry);
  return (
    <li>
      <span className="list-name">{text.lists[list]}</span>
      {page === null ? <b>{title}</b> : <a href={lists.addresses.list(page, fact.id)}>{title}</a>}
      {details.length > 0 ? (
        <span className="details">
          {details.map((detail, at) => (
            <Fragment key={detail}>
              {at > 0 ? "、" : null}
              {paths.has(detail) ? <AppPathView text={detail} /> : <Words text={detail} vague={fact.vague} />}
            </Fragment>
          ))}
        </span>
      ) : null}
      <ClauseLinks lists={lists} clauses={clausesOfFact(fact).slice(0, 1)} />
    </li>
  );
}

interface QuestionProps {
  readonly question: Plain["questions"][number];
  readonly lists: VersionLists;
}

function Question({ question, lists }: QuestionProps) {
  return (
    <div className="question" id={question.id}>
      <h3>{question.question}</h3>
      <p>{question.answer}</p>
      {question.unanswered === "" ? null : (
        <p className="unanswered">
          <b>{text.unanswered}</b>
          {question.unanswered}
        </p>
      )}
      <ClauseLinks lists={lists} clauses={[...question.clauses, ...question.open]} />
    </div>
  );
}
