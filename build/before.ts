import { loadFacts } from "../lib/content/load-facts";
import { buildOptions } from "./build-options";
import { listFiles } from "./files";
import { publicProblems } from "./gates/authored-files";

/**
 * Comes before `next build`, which takes minutes: a mistake in the environment, in the facts or in `public/` is told at once, and nothing
 * is built. Facts are checked here and nowhere else in a build.
 */
try {
  buildOptions(process.env);
  loadFacts();
  const problems = publicProblems(listFiles("public"));
  if (problems.length > 0) throw new Error(problems.join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
