import { appPathParts } from "@/lib/reading/app-path";

/**
 * A path through the app's screens. Three spellings stand in the text and all look the same: quotes and dashes keep
 * their place, so that copying and reading aloud give the text's own words, but are drawn as one arrow.
 */
export function AppPathView({ text }: { readonly text: string }) {
  return (
    <span data-app-path="">
      {appPathParts(text).map((part) =>
        part.kind === "screen" ? (
          part.text
        ) : (
          <i key={part.start} className={part.kind}>
            {part.text}
          </i>
        ),
      )}
    </span>
  );
}
