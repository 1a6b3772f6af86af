import type { Kinds } from "@/lib/facts/kinds";
import { deskListStrings } from "@/lib/strings/desk-lists";

const text = deskListStrings.fact;

interface KindChoiceProps {
  /** How the text writes the information. */
  readonly form: string;
  readonly kinds: Kinds;
  readonly value: string;
  readonly onChoose: (kind: string) => void;
}

/** Which kind of information words mean that the table does not know. */
export function KindChoice({ form, kinds, value, onChoose }: KindChoiceProps) {
  return (
    <p>
      <label>
        {text.kind(form)}
        <select value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{text.choose}</option>
          {Object.entries(kinds.groups).map(([group, name]) => (
            <optgroup key={group} label={name}>
              {kinds.kinds
                .filter((kind) => kind.group === group)
                .map((kind) => (
                  <option key={kind.id} value={kind.id}>
                    {kind.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </p>
  );
}
