import { loadFacts } from "../../lib/content/load-facts";
import { buildOptions } from "./build-options";

/**
 * Comes before `next build`, which takes minutes: a mistake in the environment or in the facts is told at once, and nothing
 * is built. Facts are checked here and nowhere else in a build.
 */
try {
  buildOptions(process.env);
  loadFacts();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
