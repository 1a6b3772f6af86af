import PostalMime from "postal-mime";
import { refuse } from "../refusal";

/**
 * The page inside a web archive (MHTML), which is a message with the page as its text and the pictures as its attachments.
 * Nothing that the page names is fetched.
 * @throws {Refusal} when there is no page inside
 */
export async function webArchivePage(bytes: Uint8Array): Promise<string> {
  const { html } = await PostalMime.parse(bytes);
  if (html === undefined || html.trim() === "") throw refuse("noPage");
  return html;
}
