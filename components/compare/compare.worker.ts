import { runComparison } from "@/lib/facts/diff/run-comparison";
import { serveTasks } from "../workers/serve-tasks";

serveTasks(runComparison);
