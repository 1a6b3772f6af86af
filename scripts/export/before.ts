/** Comes before `next build`, which takes minutes: a mistake in the environment is told at once, and nothing is built. */
import { buildOptions } from "./build-options";

try {
  buildOptions(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
