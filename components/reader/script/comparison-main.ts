/** What a page that compares two versions loads besides the reading script; no other page would use it. */
import { watchComparison } from "./comparison";

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", watchComparison);
else watchComparison();
