import { Fragment } from "react";
import type { PolicyDiff } from "@/lib/compare/model";
import { changedPassage } from "@/lib/compare/weight/changed-passage";
import type { EvidenceOfChanges } from "@/lib/compare/weight/evidence";
import { type WeightySentence, weightySentences } from "@/lib/compare/weight/weighty";
import type { PolicyDocument } from "@/lib/policy/model";
import { compareStrings } from "@/lib/strings/compare";
import { numberOf } from "./comparison";
import { WordsView } from "./WordsView";

interface WeightyViewProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** What the lists of both versions say of the changes. */
  readonly evidence: EvidenceOfChanges;
}

/** So many sentences are read at once; the others are folded away below them. */
const LISTED = 8;
/** And so many places of one; what is done everywhere alike is told once. */
const PLACES = 6;

/** What a reader has to know of a comparison before its text: sentences with the words, each leading to its changes and shown in its place. */
export function WeightyView({ diff, from, to, evidence }: WeightyViewProps) {
  const text = compareStrings;
  const sentences = weightySentences(diff, evidence);
  if (sentences.length === 0) return null;
  const [first, rest] = [sentences.slice(0, LISTED), sentences.slice(LISTED)];
  const item = (sentence: WeightySentence) => (
    <li key={sentence.changes[0]?.id}>
      <Sentence sentence={sentence} from={from} to={to} />
    </li>
  );
  return (
    <>
      <h2>{text.important}</h2>
      <ol className="weighty">{first.map(item)}</ol>
      {rest.length > 0 ? (
        <details>
          <summary>{text.weighty.more(rest.length)}</summary>
          <ol className="weighty" start={LISTED + 1}>
            {rest.map(item)}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function Sentence({
  sentence,
  from,
  to,
}: Pick<WeightyViewProps, "from" | "to"> & { readonly sentence: WeightySentence }) {
  const [only, ...others] = sentence.changes;
  // What is done in several places is told once, and each place has words of its own.
  const passage = only !== undefined && others.length === 0 ? changedPassage(only) : [];
  return (
    <>
      {sentence.text}
      {compareStrings.weighty.open}
      {sentence.changes.slice(0, PLACES).map((change, at) => (
        <Fragment key={change.id}>
          {at > 0 ? compareStrings.weighty.listed : null}
          <a href={`#${change.id}`}>{numberOf(change, from, to)}</a>
        </Fragment>
      ))}
      {sentence.changes.length > PLACES ? compareStrings.weighty.places(sentence.changes.length) : null}
      {compareStrings.weighty.close}
      {passage.length > 0 ? (
        <p>
          <WordsView words={passage} side="both" />
        </p>
      ) : null}
    </>
  );
}
