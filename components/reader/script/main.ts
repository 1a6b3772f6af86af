/**
 * The one script of the pages that are read: the page is complete without it. It must run on Chromium 64, iOS 12.1 and
 * Firefox 60.
 */
import { bringStyle } from "./brought-style";
import { watchClauseHandle } from "./clause-handle";
import { watchContents, watchSameClause } from "./contents";
import { followDates, setBadges } from "./dates";
import { closest, root } from "./dom";
import { watchEmphasis } from "./emphasis";
import { watchPlace } from "./keep-place";
import { offerChangesSinceRead } from "./last-read";
import { watchLayers } from "./layers";
import { prepareVoices } from "./listen";
import { showMargin } from "./margin";
import { watchNotes } from "./note/notes";
import { watchForNotes } from "./notes-data";
import { keepOffline } from "./offline";
import { showProgress } from "./progress";
import { offerToResume, rememberPlace } from "./resume";
import { nameSheets } from "./running-head";
import { resumeSearch, watchSearch } from "./search";
import { applySettings, watchSettings } from "./settings";
import { offerUpdates } from "./update-offer";

const own = document.currentScript;
const worker = own?.getAttribute("data-worker");

root.setAttribute("data-js", "");
if (/[?&]only=key(&|$)/.test(window.location.search)) root.setAttribute("data-only", "key");
applySettings();

function settle(): void {
  bringStyle();
  setBadges(document);
  followDates(document);
  offerChangesSinceRead();
  watchNotes();
  watchForNotes();
  watchClauseHandle();
  watchContents();
  watchSameClause();
  watchEmphasis();
  watchSettings();
  prepareVoices();
  nameSheets();
  watchSearch();
  offerToResume();
  showMargin();
  const progress = showProgress();
  watchPlace(() => {
    rememberPlace();
    progress();
  });
  document.addEventListener("click", (event) => {
    if (closest(event, "[data-print]")) window.print();
  });
  // Last, since a click that opens something closes nothing.
  watchLayers(resumeSearch);
  if (worker) {
    keepOffline(worker);
    offerUpdates();
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", settle);
else settle();
