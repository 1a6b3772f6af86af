/** Sent by the page that compares in the browser, once a comparison is drawn: the reading script then sets its filters. */
export const COMPARED = "policy:compared";
