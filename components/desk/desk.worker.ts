// Before any schema is made.
import "./without-eval";

import { runTask } from "@/lib/desk/run-task";
import { serveTasks } from "../workers/serve-tasks";

serveTasks(runTask);
