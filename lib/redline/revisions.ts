/** Who made the changes, and when. */
export interface Authorship {
  readonly author: string;
  /** `YYYY-MM-DDThh:mm:ssZ`. Given, never taken from the clock, so that a build can be repeated to the byte. */
  readonly date: string;
}

/** A tracked change as `docx` wants it. */
export interface Revision extends Authorship {
  readonly id: number;
}

/** Numbers the tracked changes of one document: Word wants every id unique. */
export function revisionNumbers(authorship: Authorship): () => Revision {
  let id = 0;
  return () => ({ id: id++, ...authorship });
}
