import { config } from "zod";

// zod would try whether it may compile its schemas. The page's policy forbids that, and a browser reports the attempt.
config({ jitless: true });
