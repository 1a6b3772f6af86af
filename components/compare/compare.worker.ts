import { runComparison } from "@/lib/compare/run-comparison";
import { serveTasks } from "../workers/serve-tasks";

serveTasks(runComparison);
