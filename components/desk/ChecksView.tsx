import type { OpenedDraft } from "@/lib/desk/draft";
import { type FindingPlace, type Habit, habitsOf } from "@/lib/desk/habits";
import type { DraftFormat } from "@/lib/import/draft";
import { deskStrings } from "@/lib/strings/desk";

const SEVERITIES = ["error", "warning", "advice"] as const;
const text = deskStrings.checks;

/** How many places of a habit are in sight; the others unfold. */
const IN_SIGHT = 4;

/** Everything the parser and the rules have to say, the gravest first: what is wrong in one way is told once, with its places. */
export function ChecksView({ draft }: { readonly draft: OpenedDraft }) {
  const habits = habitsOf(draft);
  const counted = SEVERITIES.map((severity) => draft.reports.filter((report) => report.severity === severity).length);
  const [errors, warnings, advice] = counted;
  return (
    <div className="desk-checks">
      <p className="total">
        <b>{draft.reports.length === 0 ? text.none : text.total(errors ?? 0, warnings ?? 0, advice ?? 0)}</b>
      </p>
      {draft.notices.length > 0 ? (
        <section aria-labelledby="checks-notices">
          <h2 id="checks-notices">{`${text.notices} ${draft.notices.length}`}</h2>
          <p className="quiet">{text.noticesExplain}</p>
          <ul className="notices">
            {draft.notices.map(({ rule, message, place }) => (
              <li key={rule}>
                {message}
                {place === null ? null : <span className="quiet">{` ${text.at(place)}`}</span>}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {SEVERITIES.map((severity) => {
        const own = habits.filter((habit) => habit.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-labelledby={`checks-${severity}`}>
            <h2 id={`checks-${severity}`}>
              {`${text.severity[severity]} ${own.reduce((sum, { places }) => sum + places.length, 0)}`}
            </h2>
            <p className="quiet">{text.explain[severity]}</p>
            <ol className="findings" data-severity={severity}>
              {own.map((habit) => (
                <HabitView key={habitKey(habit)} habit={habit} format={draft.format} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

const habitKey = ({ rule, places }: Habit) => `${rule} ${places[0]?.report.message}`;

interface HabitViewProps {
  readonly habit: Habit;
  readonly format: DraftFormat;
}

function HabitView({ habit, format }: HabitViewProps) {
  const { said, asks, authority, places } = habit;
  const sight = places.length > IN_SIGHT + 1 ? IN_SIGHT : places.length;
  const list = (some: readonly FindingPlace[]) => (
    <ul>
      {some.map((place) => (
        <PlaceView key={placeKey(place)} place={place} format={format} said={said !== null} />
      ))}
    </ul>
  );
  return (
    <li>
      <p className="said">
        <b>{said === null ? `${asks}。` : `${said.message}。`}</b>
        {said === null || said.mend === "" ? null : <span className="mend">{`${said.mend}。`}</span>}
        {places.length > 1 ? <span className="count">{text.places(places.length)}</span> : null}
      </p>
      {list(places.slice(0, sight))}
      {places.length > sight ? (
        <details>
          <summary>{text.more(places.length - sight)}</summary>
          {list(places.slice(sight))}
        </details>
      ) : null}
      {authority === "" ? null : <p className="quiet">{text.authority(authority)}</p>}
    </li>
  );
}

const placeKey = ({ report: { line, column, rule, message } }: FindingPlace) => `${line} ${column} ${rule} ${message}`;

interface PlaceViewProps {
  readonly place: FindingPlace;
  readonly format: DraftFormat;
  /** Whether what is wrong was said of all places alike. */
  readonly said: boolean;
}

/** One place: the clause as one cites it, and the words with those meant marked. */
function PlaceView({ place: { report, clause, words }, format, said }: PlaceViewProps) {
  return (
    <li>
      {clause === null ? null : (
        <a href={`#${clause.id}`} aria-label={text.inPreview(clause.citation)}>
          {clause.citation}
        </a>
      )}
      {/* A Word user has never seen the lines of the text that was made of the file. */}
      {report.blockId === null && (format === "mdx" || format === "markdown") ? (
        <span className="quiet">{text.line(report.line, report.column)}</span>
      ) : null}
      {words === null ? (
        <span className="quote">{clause?.opening}</span>
      ) : (
        <span className="quote">
          {words.before}
          <mark>{words.at}</mark>
          {words.after}
        </span>
      )}
      {said ? null : (
        <span className="own">{`${report.message}。${report.mend === "" ? "" : `${report.mend}。`}`}</span>
      )}
    </li>
  );
}
